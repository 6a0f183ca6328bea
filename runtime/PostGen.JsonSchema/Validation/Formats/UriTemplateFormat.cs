namespace PostGen.JsonSchema.Validation.Formats;

// RFC 6570
internal static class UriTemplateFormat
{
    private const int LongestPrefix = 4;

    public static bool IsUriTemplate(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        while (true)
        {
            int open = rest.IndexOf('{');
            if (!IsLiteral(open < 0 ? rest : rest.Slice(0, open)))
            {
                return false;
            }

            if (open < 0)
            {
                return true;
            }

            rest = rest.Slice(open + 1);
            int close = rest.IndexOf('}');
            if (close < 0 || !IsExpression(rest.Slice(0, close)))
            {
                return false;
            }

            rest = rest.Slice(close + 1);
        }
    }

    private static bool IsLiteral(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is <= ' ' or '"' or '\'' or '<' or '>' or '\\' or '^' or '`' or '|' or '}' or '\u007F'
                || (text[i] == '%' && !TokenFormats.IsPercentEncoding(text.Slice(i))))
            {
                return false;
            }
        }

        return true;
    }

    // Variables between commas, after an operator.
    private static bool IsExpression(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Length > 0 && "+#./;?&=,!@|".IndexOf(text[0]) >= 0 ? text.Slice(1) : text;
        while (true)
        {
            int comma = rest.IndexOf(',');
            if (!IsVariable(comma < 0 ? rest : rest.Slice(0, comma)))
            {
                return false;
            }

            if (comma < 0)
            {
                return true;
            }

            rest = rest.Slice(comma + 1);
        }
    }

    // A name, and how much of its value: all with "*", or the first characters with ":" and how many.
    private static bool IsVariable(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '*')
        {
            return IsName(text.Slice(0, text.Length - 1));
        }

        int colon = text.IndexOf(':');
        return colon < 0 ? IsName(text) : IsName(text.Slice(0, colon)) && IsPrefix(text.Slice(colon + 1));
    }

    private static bool IsPrefix(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestPrefix && text[0] != '0';
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        bool mayEnd = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isDot = text[i] == '.';
            if (isDot ? !mayEnd : !TokenFormats.IsLetterOrDigit(text[i]) && text[i] != '_' && !TokenFormats.IsPercentEncoding(text.Slice(i)))
            {
                return false;
            }

            i += text[i] == '%' ? 2 : 0;
            mayEnd = !isDot;
        }

        return mayEnd;
    }
}
