namespace PostGen.JsonSchema.Validation;

/// <summary>Lengths of strings as JSON Schema counts them (Validation 2020-12, section 6.3): in Unicode code points.</summary>
public static class CodePoints
{
    /// <summary>The number of code points; a pair of surrogates is one, a surrogate without its other half is one too.</summary>
    public static int Count(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }

    internal static bool HasSurrogates(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
