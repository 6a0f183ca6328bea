namespace PostGen.JsonSchema.Validation.Formats;

internal static class TokenFormats
{
    // RFC 9562, section 4
    public static bool IsUuid(string text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !IsHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // RFC 6901, section 3: a tilde stands only before the digits of the two escapes
    public static bool IsJsonPointer(string text)
    {
        for (int tilde = text.IndexOf('~'); tilde >= 0; tilde = text.IndexOf('~', tilde + 1))
        {
            if (tilde == text.Length - 1 || text[tilde + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }

    public static bool IsRelativeJsonPointer(string text)
    {
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        string rest = text.Substring(digits);
        return digits > 0 && (digits == 1 || text[0] != '0') && (rest == "#" || IsJsonPointer(rest));
    }

    // RFC 4648, section 4: with its padding
    public static bool IsBase64(string text)
    {
        int padding = text.EndsWith("==", StringComparison.Ordinal) ? 2 : text.EndsWith("=", StringComparison.Ordinal) ? 1 : 0;
        return text.Length % 4 == 0 && text.Take(text.Length - padding).All(c => IsLetterOrDigit(c) || c is '+' or '/');
    }

    // RFC 4648, section 5: padding may be left out
    public static bool IsBase64Url(string text)
    {
        string bare = text.TrimEnd('=');
        return text.Length - bare.Length <= 2
            && bare.Length % 4 != 1
            && (text.Length == bare.Length || text.Length % 4 == 0)
            && bare.All(c => IsLetterOrDigit(c) || c is '-' or '_');
    }

    public static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Whether a text that starts with a percent sign starts with a whole one (RFC 3986, section 2.1).</summary>
    public static bool IsPercentEncoding(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '%' && IsHexDigit(text[1]) && IsHexDigit(text[2]);

    public static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
