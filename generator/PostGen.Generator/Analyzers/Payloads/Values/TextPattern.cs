using System.Text.RegularExpressions;

namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class TextPattern
{
    public static bool? Matches(string pattern, string text) => Regex.IsMatch(text, pattern);
}
