namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Finds the text that was probably meant.</summary>
internal static class NearestText
{
    /// <summary>The one nearest candidate; null where none is near, or two are equally near.</summary>
    public static string? Find(string text, IReadOnlyList<string> candidates)
    {
        string? nearest = null;
        int least = int.MaxValue;
        bool tied = false;
        foreach (string candidate in candidates)
        {
            int distance = string.Equals(text, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(text, candidate);
            tied = distance == least || (tied && distance > least);
            if (distance < least)
            {
                nearest = candidate;
                least = distance;
            }
        }

        return !tied && nearest is not null && least <= Math.Max(1, Math.Min(text.Length, nearest.Length) / 3) ? nearest : null;
    }
}
