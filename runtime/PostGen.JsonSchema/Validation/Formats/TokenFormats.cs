using PostGen.JsonSchema.Text;

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

    public static bool IsJsonPointer(string text) => (text.Length == 0 || text[0] == '/') && JsonPointer.TryParse(text, out _);

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

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
