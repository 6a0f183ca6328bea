using System.Globalization;
using System.Numerics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>Resolves plain scalars by the core schema of YAML 1.2 (section 10.3): yes, on and timestamps are strings there.</summary>
internal static class YamlScalars
{
    public static SourceScalar Resolve(string text, int start, int end)
    {
        SourceKind kind = KindOf(text, out string? json);
        return new SourceScalar(kind, json ?? text, start, end);
    }

    private static SourceKind KindOf(string text, out string? json)
    {
        json = null;
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                json = "null";
                return SourceKind.Null;
            case "true" or "True" or "TRUE":
                json = "true";
                return SourceKind.Boolean;
            case "false" or "False" or "FALSE":
                json = "false";
                return SourceKind.Boolean;
            default:
                json = NumberOf(text);
                return json is null ? SourceKind.String : SourceKind.Number;
        }
    }

    // JSON has no word for .inf and .nan: they stay strings, which every keyword that wants a number ignores.
    private static string? NumberOf(string text)
    {
        char first = text[0];
        if (first is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            return null;
        }

        return first == '0' && text.Length > 2 && text[1] is 'x' or 'o' ? Based(text) : Decimal(text);
    }

    private static string? Based(string text)
    {
        int bitsPerDigit = text[1] == 'x' ? 4 : 3;
        BigInteger value = BigInteger.Zero;
        if (text.Length > 100)
        {
            return null;
        }

        for (int i = 2; i < text.Length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '7' => text[i] - '0',
                >= '8' and <= '9' when bitsPerDigit == 4 => text[i] - '0',
                >= 'a' and <= 'f' when bitsPerDigit == 4 => text[i] - 'a' + 10,
                >= 'A' and <= 'F' when bitsPerDigit == 4 => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            value = (value << bitsPerDigit) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Decimal(string text)
    {
        int at = text[0] is '-' or '+' ? 1 : 0;
        int whole = at;
        at = SkipDigits(text, at);
        int wholeEnd = at;
        int fractionEnd = at;
        if (at < text.Length && text[at] == '.')
        {
            at = fractionEnd = SkipDigits(text, at + 1);
        }

        int digits = fractionEnd - whole - (fractionEnd > wholeEnd ? 1 : 0);
        if (digits == 0)
        {
            return null;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            int exponent = at + 1 < text.Length && text[at + 1] is '-' or '+' ? at + 2 : at + 1;
            at = SkipDigits(text, exponent);
            if (at == exponent)
            {
                return null;
            }
        }

        return at < text.Length ? null : Json(text, whole, wholeEnd, fractionEnd);
    }

    // JSON wants one digit before the point, at least one behind it, no leading zeros and no plus.
    private static string Json(string text, int whole, int wholeEnd, int fractionEnd)
    {
        int significant = whole;
        while (significant < wholeEnd - 1 && text[significant] == '0')
        {
            significant++;
        }

        bool isPlain = text[0] != '+' && significant == whole && wholeEnd > whole && fractionEnd != wholeEnd + 1;
        if (isPlain)
        {
            return text;
        }

        string sign = text[0] == '-' ? "-" : string.Empty;
        string integer = wholeEnd == whole ? "0" : text.Substring(significant, wholeEnd - significant);
        string fraction = fractionEnd > wholeEnd + 1 ? text.Substring(wholeEnd, fractionEnd - wholeEnd) : string.Empty;
        return sign + integer + fraction + text.Substring(fractionEnd);
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
