namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class TextLength
{
    /// <summary>The length as JSON Schema counts it: a surrogate pair is one character (RFC 8259).</summary>
    public static int InCodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }
}
