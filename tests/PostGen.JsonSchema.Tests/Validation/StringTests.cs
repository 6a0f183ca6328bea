using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Validation 2020-12, section 6.3
public class StringTests
{
    [Theory]
    [InlineData("""{"minLength":2}""", "\"ab\"", true)]
    [InlineData("""{"minLength":2}""", "\"a\"", false)]
    [InlineData("""{"minLength":2}""", "\"😀\"", false)]
    [InlineData("""{"minLength":2.0}""", "\"a\"", false)]
    [InlineData("""{"maxLength":2}""", "\"😀😀\"", true)]
    [InlineData("""{"maxLength":2}""", "\"abc\"", false)]
    [InlineData("""{"maxLength":0}""", "\"\"", true)]
    [InlineData("""{"maxLength":99999999999}""", "\"abc\"", true)]
    [InlineData("""{"maxLength":1}""", "[1,2]", true)]
    [InlineData("""{"pattern":"a+"}""", "\"xaay\"", true)]
    [InlineData("""{"pattern":"^a*$"}""", "\"aaa\"", true)]
    [InlineData("""{"pattern":"^a*$"}""", "\"aab\"", false)]
    [InlineData("""{"pattern":"^a*$"}""", "7", true)]
    public void Lengths_and_patterns(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("😀😀", 2)]
    [InlineData("", 0)]
    public void Code_points_are_counted(string text, int count) => CodePoints.Count(text).ShouldBe(count);

    // Not as data of a theory: the test platform would write them as question marks.
    [Fact]
    public void Half_a_pair_of_surrogates_is_a_code_point()
    {
        CodePoints.Count("\uD83D").ShouldBe(1);
        CodePoints.Count("\uDE00\uD83D").ShouldBe(2);
    }
}
