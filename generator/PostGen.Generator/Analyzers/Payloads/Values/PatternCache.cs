using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Patterns that were read before, for as long as there are few.</summary>
internal static class PatternCache
{
    private const int MostKept = 1000;

    private static readonly ConcurrentDictionary<string, SchemaPattern?> s_patterns = new(StringComparer.Ordinal);

    /// <summary>Whether a text contains a match; null where the pattern is none, or takes too long.</summary>
    public static bool? IsMatch(string pattern, string text)
    {
        try
        {
            return Read(pattern)?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static SchemaPattern? Read(string pattern)
    {
        if (s_patterns.TryGetValue(pattern, out SchemaPattern? known))
        {
            return known;
        }

        SchemaPattern.TryCreate(pattern, out SchemaPattern? read, out _);
        return s_patterns.Count < MostKept ? s_patterns.GetOrAdd(pattern, read) : read;
    }
}
