namespace PostGen.Testing.Parameters;

/// <summary>Pairs of a query or a form body (WHATWG URL, section 5).</summary>
internal static class QueryText
{
    /// <summary>The pairs in order; values are still percent-encoded, so that a separator that is part of a value is told from one that is not.</summary>
    public static List<KeyValuePair<string, string>> Read(string text)
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (string pair in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(new(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : pair[(equals + 1)..]));
        }

        return pairs;
    }

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
