using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

public class SpellingTests
{
    [Theory]
    [InlineData("acount_id", "account_id")]
    [InlineData("accountId", "account_id")]
    [InlineData("ACCOUNT-ID", "account_id")]
    [InlineData("tetx", "text")]
    [InlineData("reaction", "reaction_type")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("zzzzzzzz", null)]
    public void The_nearest_word_within_a_third_of_the_letters(string word, string? nearest) =>
        Spelling.Nearest(word, ["account_id", "text", "reaction_type", "id"]).ShouldBe(nearest);

    [Fact]
    public void The_word_itself_is_no_suggestion() => Spelling.Nearest("text", ["text"]).ShouldBeNull();

    [Fact]
    public void Of_equally_near_words_the_first() => Spelling.Nearest("cat", ["bat", "rat"]).ShouldBe("bat");

    [Fact]
    public void Long_words_are_not_compared() => Spelling.Nearest(new string('a', 5000), [new string('a', 5000) + "b"]).ShouldBeNull();
}
