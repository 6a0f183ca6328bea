namespace PostGen.JsonSchema.Validation;

/// <summary>Finds what a misspelt word was meant to be.</summary>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The candidate nearest to a word, or null where none is near.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that are allowed; of equally near ones the first is given.</param>
    /// <remarks>
    /// Counts insertions, deletions, replacements and swaps of neighbours. Case, <c>_</c>, <c>-</c> and blanks do not count, so
    /// <c>accountId</c> finds <c>account_id</c>. A third of the letters may differ.
    /// </remarks>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string plain = Plain(word);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            string other = Plain(candidate);
            int allowed = Math.Max(plain.Length, other.Length) < 3 ? 0 : Math.Max(1, Math.Max(plain.Length, other.Length) / 3);
            if (string.Equals(candidate, word, StringComparison.Ordinal)
                || Math.Abs(plain.Length - other.Length) > allowed
                || plain.Length > LongestCompared
                || other.Length > LongestCompared)
            {
                continue;
            }

            int distance = Distance(plain, other);
            if (distance <= allowed && distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static string Plain(string word) => new([.. word.Where(c => c is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant)]);

    private static int Distance(string a, string b)
    {
        int[,] distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            distance[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            distance[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int best = Math.Min(
                    Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1,
                    distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                distance[i, j] = swapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
            }
        }

        return distance[a.Length, b.Length];
    }
}
