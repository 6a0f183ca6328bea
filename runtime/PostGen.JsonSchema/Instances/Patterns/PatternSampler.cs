namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>Makes texts in which a regular expression is found. Knows what documents use; look-around and back references it does not.</summary>
internal static class PatternSampler
{
    private const int LongestPadding = 20_000;

    /// <summary>Null for a pattern that it does not understand. The text still wants a check: anchors within alternatives are taken lightly.</summary>
    /// <param name="pattern">An ECMA-262 pattern.</param>
    /// <param name="random">Where choices come from.</param>
    /// <param name="attempt">Later attempts repeat more.</param>
    /// <param name="minLength">Characters that the text should have at least.</param>
    public static string? Sample(string pattern, SeededRandom random, int attempt = 0, int minLength = 0)
    {
        if (new PatternParser(pattern).Parse() is not { } node)
        {
            return null;
        }

        var sampling = new Sampling(random, attempt % 3 == 2 ? Math.Max(minLength, 4) : 2);
        node.Append(sampling);
        if (!pattern.EndsWith("$", StringComparison.Ordinal))
        {
            sampling.Text.Append('a', Math.Max(0, Math.Min(minLength, LongestPadding) - sampling.Text.Length));
        }

        return sampling.Text.ToString();
    }
}
