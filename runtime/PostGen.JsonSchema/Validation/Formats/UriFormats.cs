using System.Text.RegularExpressions;

namespace PostGen.JsonSchema.Validation.Formats;

// RFC 3986 (URI), RFC 3987 (IRI), RFC 6570 (URI template)
internal static class UriFormats
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // The parts of a reference, RFC 3986, appendix B.
    private static readonly Regex s_parts = new(@"\A(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?\z", Options | RegexOptions.Singleline);
    private static readonly Regex s_authority = new(@"\A(?:([^@]*)@)?(\[[^\]]*\]|[^:@\[\]]*)(?::([0-9]*))?\z", Options);
    private static readonly Regex s_futureAddress = new(@"\A[vV][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\z", Options);
    private static readonly Regex s_expression = new(
        @"\A[+#./;?&=,!@|]?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?)*\z",
        Options);

    public static bool IsUri(string text) => IsReference(text, needsScheme: true, beyondAscii: false);

    public static bool IsUriReference(string text) => IsReference(text, needsScheme: false, beyondAscii: false);

    public static bool IsIri(string text) => IsReference(text, needsScheme: true, beyondAscii: true);

    public static bool IsIriReference(string text) => IsReference(text, needsScheme: false, beyondAscii: true);

    public static bool IsUriTemplate(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            string literal = open < 0 ? text.Substring(at) : text.Substring(at, open - at);
            if (literal.Any(c => c is <= ' ' or '"' or '\'' or '<' or '>' or '\\' or '^' or '`' or '|' or '}' or '\u007F') || !HasWholePercents(literal))
            {
                return false;
            }

            if (open < 0)
            {
                return true;
            }

            int close = text.IndexOf('}', open);
            if (close < 0 || !s_expression.IsMatch(text.Substring(open + 1, close - open - 1)))
            {
                return false;
            }

            at = close + 1;
        }

        return true;
    }

    private static bool IsReference(string text, bool needsScheme, bool beyondAscii)
    {
        Match parts = s_parts.Match(text);
        if (!parts.Success || (needsScheme && !parts.Groups[1].Success))
        {
            return false;
        }

        // A first segment with a colon would read as a scheme.
        string path = parts.Groups[3].Value;
        bool ambiguous = !parts.Groups[1].Success && !parts.Groups[2].Success && path.Split('/')[0].IndexOf(':') >= 0;
        return !ambiguous
            && (!parts.Groups[2].Success || IsAuthority(parts.Groups[2].Value, beyondAscii))
            && HasOnly(path, "/:@", beyondAscii)
            && HasOnly(parts.Groups[4].Value, "/?:@", beyondAscii)
            && HasOnly(parts.Groups[5].Value, "/?:@", beyondAscii);
    }

    private static bool IsAuthority(string text, bool beyondAscii)
    {
        Match parts = s_authority.Match(text);
        if (!parts.Success || !HasOnly(parts.Groups[1].Value, ":", beyondAscii))
        {
            return false;
        }

        string host = parts.Groups[2].Value;
        if (host.Length > 0 && host[0] == '[')
        {
            string address = host.Substring(1, host.Length - 2);
            return HostFormats.IsIPv6(address) || s_futureAddress.IsMatch(address);
        }

        return HasOnly(host, "", beyondAscii);
    }

    // unreserved, sub-delims, pct-encoded and what the part allows besides
    private static bool HasOnly(string text, string more, bool beyondAscii) =>
        HasWholePercents(text)
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            || "-._~!$&'()*+,;=%".IndexOf(c) >= 0
            || more.IndexOf(c) >= 0
            || (beyondAscii && c >= '\u00A0'));

    private static bool HasWholePercents(string text)
    {
        for (int at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !TokenFormats.IsHexDigit(text[at + 1]) || !TokenFormats.IsHexDigit(text[at + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
