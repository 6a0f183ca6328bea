using System.Text.RegularExpressions;

namespace PostGen.Runtime.Tests.Validation;

public class PatternTests
{
    [Theory]
    [InlineData("^https?://", "https://x", true)]
    [InlineData("^https?://", "http://x", true)]
    [InlineData("^https?://", "ftp://x", false)]
    [InlineData("^https?://", "see http://x", false)]
    [InlineData("b", "abc", true)]
    [InlineData("", "", true)]
    [InlineData("^$", "", true)]
    [InlineData("^$", "\n", false)]
    [InlineData("^[a-z0-9_]{3,5}$", "ab_1", true)]
    [InlineData("^[a-z0-9_]{3,5}$", "ab", false)]
    [InlineData("^[a-z0-9_]{3,5}$", "abcdef", false)]
    [InlineData("^(?:[01]\\d|2[0-3]):[0-5]\\d$", "23:59", true)]
    [InlineData("^(?:[01]\\d|2[0-3]):[0-5]\\d$", "24:00", false)]
    [InlineData("^(a|ab)(c|bcd)(d*)$", "abcd", true)]
    [InlineData("^(ab)*$", "ababab", true)]
    [InlineData("^(ab)*$", "ababa", false)]
    [InlineData("^(a*)*$", "aaaa", true)]
    [InlineData("^(a*)+b$", "aaaa", false)]
    [InlineData("^(\\w+)-\\1$", "ab-ab", true)]
    [InlineData("^(\\w+)-\\1$", "ab-ba", false)]
    [InlineData("^(?=.*\\d)(?!.*x).{3}$", "ab1", true)]
    [InlineData("^(?=.*\\d)(?!.*x).{3}$", "abx", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData("^\\p{Lu}\\p{L}*$", "Ünder", true)]
    [InlineData("^\\p{Lu}\\p{L}*$", "ünder", false)]
    [InlineData("^\\P{L}$", "1", true)]
    [InlineData("^\\u0041\\x42\\u{43}$", "ABC", true)]
    [InlineData("^[\\w.+-]+@[\\w-]+\\.[\\w.]+$", "a.b+c@d-e.fg", true)]
    [InlineData("^[\\w-.]+$", "a-b.c", true)]
    [InlineData("^\\d+(\\.\\d{1,2})?$", "12.34", true)]
    [InlineData("^\\d+(\\.\\d{1,2})?$", "12.345", false)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^a{2}b{1,}$", "aabbb", true)]
    [InlineData("^[]$", "x", false)]
    [InlineData("^[^]$", "x", true)]
    [InlineData("^a.c$", "a\nc", false)]
    [InlineData("^\\s\\S$", "\u00A0x", true)]
    [InlineData("^a+?b$", "aaab", true)]
    [InlineData("^(?:a|b)+?$", "abab", true)]
    [InlineData("^(?<year>\\d{4})$", "2026", true)]
    [InlineData("^\\/\\-\\$$", "/-$", true)]
    [InlineData("^#[0-9a-fA-F]{6}$", "#12abEF", true)]
    public void Matches_as_ecma_does(string pattern, string text, bool isMatch)
    {
        TextPattern.Of(pattern).IsSupported.ShouldBeTrue();
        TextPattern.Of(pattern).IsMatch(text).ShouldBe(isMatch);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData("a**")]
    [InlineData("[b-a]")]
    [InlineData("a{2,1}")]
    [InlineData("\\")]
    [InlineData("(?<=a)b")]
    [InlineData("\\p{Script=Greek}")]
    [InlineData("\\2(a)")]
    [InlineData("a)")]
    [InlineData("\\q")]
    public void What_is_not_known_proves_nothing(string pattern)
    {
        TextPattern.Of(pattern).IsSupported.ShouldBeFalse();
        TextPattern.Of(pattern).IsMatch("anything").ShouldBeTrue();
    }

    [Theory]
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("^(a|a)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    public void Endless_backtracking_ends(string pattern, string text) => TextPattern.Of(pattern).IsMatch(text).ShouldBeTrue();

    [Fact]
    public void Starting_anew_at_every_character_ends() => TextPattern.Of("[a-z]+[0-9]").IsMatch(new string('a', 200_000)).ShouldBeTrue();

    [Fact]
    public void Long_texts_do_not_overflow_the_stack()
    {
        string text = new('a', 1_000_000);

        TextPattern.Of("^a*$").IsMatch(text).ShouldBeTrue();
        TextPattern.Of("^(?:a|b)*$").IsMatch(text).ShouldBeTrue();
    }

    [Fact]
    public void Agrees_with_the_framework_on_random_expressions()
    {
        var random = new Random(7);
        string[] atoms = ["a", "b", "[ab]", "[^a]", ".", "(?:ab)", "(a|b)", "(b|ab)"];
        string[] quantifiers = ["", "", "*", "+", "?", "{1,2}", "*?", "{2}"];
        for (int i = 0; i < 2000; i++)
        {
            string pattern = "^";
            for (int n = random.Next(1, 5); n > 0; n--)
                pattern += atoms[random.Next(atoms.Length)] + quantifiers[random.Next(quantifiers.Length)];

            pattern += random.Next(2) == 0 ? "$" : "";
            var expected = new Regex(pattern.Replace("$", "\\z"), RegexOptions.ECMAScript);
            for (int n = 0; n < 5; n++)
            {
                string text = new([.. Enumerable.Range(0, random.Next(7)).Select(_ => "abc"[random.Next(3)])]);
                TextPattern.Of(pattern).IsMatch(text).ShouldBe(expected.IsMatch(text), $"{pattern} on {text}");
            }
        }
    }
}
