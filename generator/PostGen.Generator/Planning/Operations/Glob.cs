namespace PostGen.Generator.Planning.Operations;

/// <summary>A pattern in which <c>?</c> stands for one character and <c>*</c> for any number of them; case does not matter.</summary>
internal static class Glob
{
    /// <summary>Matches in time linear in the product of both lengths, whatever the pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text, which must match as a whole.</param>
    /// <param name="isPath">A single <c>*</c> then ends at a <c>/</c>, and <c>**</c> does not.</param>
    public static bool IsMatch(string pattern, string text, bool isPath = false)
    {
        bool[] reachable = new bool[text.Length + 1];
        reachable[0] = true;
        for (int p = 0; p < pattern.Length; p++)
        {
            if (pattern[p] == '*')
            {
                bool crosses = !isPath || (p + 1 < pattern.Length && pattern[p + 1] == '*');
                while (p + 1 < pattern.Length && pattern[p + 1] == '*')
                {
                    p++;
                }

                for (int t = 1; t <= text.Length; t++)
                {
                    reachable[t] |= reachable[t - 1] && (crosses || text[t - 1] != '/');
                }
            }
            else
            {
                for (int t = text.Length; t > 0; t--)
                {
                    reachable[t] = reachable[t - 1] && Same(pattern[p], text[t - 1]);
                }

                reachable[0] = false;
            }
        }

        return reachable[text.Length];
    }

    private static bool Same(char pattern, char c) => pattern == '?' || char.ToUpperInvariant(pattern) == char.ToUpperInvariant(c);
}
