using System.Globalization;
using System.Text;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Literal text of a path in the form in which it is sent.</summary>
internal static class PathLiteral
{
    /// <summary>Percent-encodes what RFC 3986 does not allow in a path or query; what is encoded already stays.</summary>
    public static string Encode(string text)
    {
        int clean = 0;
        while (clean < text.Length && IsAllowed(text[clean]))
        {
            clean++;
        }

        if (clean == text.Length)
        {
            return text;
        }

        StringBuilder result = new(text, 0, clean, text.Length + 16);
        foreach (byte octet in Encoding.UTF8.GetBytes(text.Substring(clean)))
        {
            if (octet < 128 && (IsAllowed((char)octet) || octet == '%'))
            {
                result.Append((char)octet);
            }
            else
            {
                result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return EncodeLonePercents(result);
    }

    private static string EncodeLonePercents(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && !(i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2])))
            {
                text.Insert(i + 1, "25");
            }
        }

        return text.ToString();
    }

    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@/?".IndexOf(c) >= 0;
}
