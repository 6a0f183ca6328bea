using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// ECMA-262 semantics in Unicode mode (Core 2020-12, section 6.4)
public class SchemaPatternTests
{
    [Theory]
    [InlineData(@"^\d+$", "123", true)]
    [InlineData(@"^\d+$", "١٢٣", false)]
    [InlineData(@"^\D$", "١", true)]
    [InlineData(@"^\w+$", "az_09", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\s$", "\uFEFF", true)]
    [InlineData(@"^\s$", "\u180E", false)]
    [InlineData(@"^\S$", "\u00A0", false)]
    [InlineData(@"^[\d.]+$", "1.2", true)]
    [InlineData(@"^[^\d]+$", "ab", true)]
    [InlineData(@"^[\D]$", "1", false)]
    [InlineData(@"^[\S ]+$", "a b", true)]
    [InlineData(@"^[\w-]+$", "a-b", true)]
    [InlineData(@"^a$", "a\n", false)]
    [InlineData(@"^a$", "b\na", false)]
    [InlineData(@"^.$", "\u2028", false)]
    [InlineData(@"^.$", "\r", false)]
    [InlineData(@"^[^]$", "\n", true)]
    [InlineData(@"[]", "a", false)]
    [InlineData(@"^[a-z-[x]]$", "-]", true)]
    [InlineData(@"\bfoo\b", "a foo b", true)]
    [InlineData(@"\bfoo\b", "éfooé", true)]
    [InlineData(@"\Bfoo", "éfoo", false)]
    [InlineData(@"^(a)\1$", "aa", true)]
    [InlineData(@"^(?<x>a)\k<x>$", "aa", true)]
    [InlineData(@"^\cC$", "\u0003", true)]
    [InlineData(@"^\x41\u0042\u{43}\/\-$", "ABC/-", true)]
    [InlineData(@"^\p{Letter}+$", "aéπ", true)]
    [InlineData(@"^\p{L}+$", "a1", false)]
    [InlineData(@"^\p{Lu}\p{gc=Ll}$", "Ab", true)]
    [InlineData(@"^\P{L}$", "1", true)]
    [InlineData(@"^[\p{L}\p{N}]+$", "a1", true)]
    [InlineData(@"^\p{Script=Greek}+$", "αβγ", true)]
    [InlineData(@"^\p{Script=Greek}+$", "abc", false)]
    [InlineData(@"^\p{digit}+$", "42", true)]
    [InlineData(@"\Aab\z", "ab", true)]
    [InlineData(@"\Aab\Z", "ab\n", false)]
    [InlineData(@"^a{2,3}$", "aaa", true)]
    [InlineData(@"a{b", "a{b", true)]
    [InlineData(@"^(?!bad)", "bad", false)]
    [InlineData(@"(?<=a)b", "ab", true)]
    [InlineData(@"^https?://.+", "https://a", true)]
    public void Means_what_ECMAScript_means(string pattern, string text, bool match) => Create(pattern).IsMatch(text).ShouldBe(match);

    [Theory]
    [InlineData("^.$", "😀", true)]
    [InlineData("^..$", "😀", false)]
    [InlineData("^.{2}$", "😀a", true)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData("^[^😀]$", "😀", false)]
    [InlineData("^[^😀]$", "😁", true)]
    [InlineData("^[😀-😎]+$", "😁😎", true)]
    [InlineData("^[😀-😎]+$", "🙂", false)]
    [InlineData(@"^[\ud83d\ude00-\ud83d\ude0e]$", "😁", true)]
    [InlineData(@"^\u{1F600}{2}$", "😀😀", true)]
    [InlineData("^😀{2}$", "😀😀", true)]
    [InlineData(@"^\W$", "😀", true)]
    [InlineData(@"^\S{1}$", "😀", true)]
    [InlineData(@"^[\x00-\u{10FFFF}]$", "😀", true)]
    [InlineData(@"^\P{L}$", "😀", true)]
    [InlineData(@"^[a-z😀]+$", "a😀b", true)]
    [InlineData("[]", "😀", false)]
    [InlineData("^[^]$", "😀", true)]
    public void A_pair_of_surrogates_is_one_character(string pattern, string text, bool match) => Create(pattern).IsMatch(text).ShouldBe(match);

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("[z-a]")]
    [InlineData("a**")]
    [InlineData(@"a\")]
    [InlineData(@"\p{Klingon}")]
    [InlineData(@"\p")]
    [InlineData("*")]
    [InlineData("/^[a-z]+$/")]
    [InlineData("/^[a-z]+$/iu")]
    public void What_is_no_pattern_is_refused_with_a_reason(string text)
    {
        SchemaPattern.TryCreate(text, out SchemaPattern? pattern, out string? reason).ShouldBeFalse();
        pattern.ShouldBeNull();
        reason.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/[a-z]+/", "/abc/")]
    [InlineData("^/v1$", "/v1")]
    [InlineData("/$", "a/")]
    public void Slashes_are_characters(string pattern, string text) => Create(pattern).IsMatch(text).ShouldBeTrue();

    [Theory]
    [InlineData(@"\a")]
    [InlineData(@"^\S(|(.|\n)*\S)\Z")]
    [InlineData("(?#x)")]
    public void Strictness_refuses_what_ECMAScript_refuses(string text)
    {
        SchemaPattern.TryCreate(text, out _, out _, strict: true).ShouldBeFalse();
        SchemaPattern.TryCreate(text, out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void Endless_patterns_are_refused()
    {
        SchemaPattern.TryCreate(new string('(', 5_000) + new string(')', 5_000), out _, out _).ShouldBeFalse();
        SchemaPattern.TryCreate(new string('a', 100_000), out _, out _).ShouldBeFalse();
    }

    private static SchemaPattern Create(string pattern)
    {
        SchemaPattern.TryCreate(pattern, out SchemaPattern? created, out string? reason).ShouldBeTrue(reason);
        return created!;
    }
}
