namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two texts, whatever their case.</summary>
    public static int Between(string left, string right)
    {
        if (left.Length > Longest || right.Length > Longest)
        {
            return int.MaxValue;
        }

        int[,] distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 ? j : j == 0 ? i : Least(distances, left, right, i, j);
            }
        }

        return distances[left.Length, right.Length];
    }

    private static int Least(int[,] distances, string left, string right, int i, int j)
    {
        int replace = distances[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
        int least = Math.Min(replace, 1 + Math.Min(distances[i - 1, j], distances[i, j - 1]));
        bool swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(least, distances[i - 2, j - 2] + 1) : least;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
