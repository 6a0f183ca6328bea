using System.Text;
using System.Text.RegularExpressions;
using PostGen.JsonSchema.Instances.Patterns;

namespace PostGen.JsonSchema.Instances;

/// <summary>Builds strings.</summary>
internal static class TextBuilder
{
    private const int Attempts = 40;
    private const int LongestText = 100_000;
    private static readonly TimeSpan s_matchTime = TimeSpan.FromMilliseconds(200);

    // With what breaks naive writers: quotes, a backslash, a line end, characters of two, three and four bytes, and of two code units.
    private static readonly string[] s_pieces =
        ["a", "b", "z", "Q", "0", "7", " ", "-", "_", ".", "/", "\"", "\\", "\n", "<", "&", "'", "%", "+", "é", "ß", "漢", "😀", "e\u0301"];

    public static string? Build(SchemaFacets facets, string name, InstanceOptions options, SeededRandom random)
    {
        if (facets.MinLength > facets.MaxLength || facets.MinLength > LongestText)
        {
            return null;
        }

        for (int attempt = 0; attempt < Attempts && facets.Format is not null; attempt++)
        {
            if (FormatTexts.Make(facets.Format, options.Plain, random) is not { } text)
            {
                break;
            }

            if (HasLength(facets, text) && HasPatterns(facets, text))
            {
                return text;
            }
        }

        return facets.Patterns.Count > 0 ? Patterned(facets, random) : options.Plain ? Plain(facets, name) : Free(facets, random);
    }

    /// <summary>Whether a pattern is found in a text; null where it cannot be told.</summary>
    public static bool? Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, s_matchTime);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string? Patterned(SchemaFacets facets, SeededRandom random)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            foreach (string pattern in facets.Patterns)
            {
                if (PatternSampler.Sample(pattern, random, attempt, facets.MinLength) is { } text
                    && HasLength(facets, text)
                    && HasPatterns(facets, text))
                {
                    return text;
                }
            }
        }

        return null;
    }

    private static bool HasPatterns(SchemaFacets facets, string text) => facets.Patterns.TrueForAll(pattern => Matches(pattern, text) ?? true);

    private static string Plain(SchemaFacets facets, string name)
    {
        string text = name.Length == 0 ? "text" : name;
        var longer = new StringBuilder(text);
        while (CountOf(longer) < facets.MinLength)
        {
            longer.Append(' ').Append(text);
        }

        return longer.Length <= facets.MaxLength ? longer.ToString() : longer.ToString(0, facets.MaxLength);
    }

    private static string Free(SchemaFacets facets, SeededRandom random)
    {
        int most = (int)Math.Min(facets.MaxLength, facets.MinLength + 16L);
        int length = facets.MinLength + random.Below(most - facets.MinLength + 1);
        var text = new StringBuilder();
        for (int count = 0; count < length;)
        {
            string piece = random.Pick(s_pieces);
            int codePoints = CountOf(new StringBuilder(piece));
            if (count + codePoints <= length)
            {
                text.Append(piece);
                count += codePoints;
            }
        }

        return text.ToString();
    }

    private static bool HasLength(SchemaFacets facets, string text)
    {
        int length = CountOf(new StringBuilder(text));
        return length >= facets.MinLength && length <= facets.MaxLength;
    }

    // JSON Schema counts code points, not code units.
    private static int CountOf(StringBuilder text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            count += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return count;
    }
}
