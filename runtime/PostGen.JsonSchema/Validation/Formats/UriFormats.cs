namespace PostGen.JsonSchema.Validation.Formats;

// RFC 3986 (URI) and RFC 3987 (IRI)
internal static class UriFormats
{
    public static bool IsUri(string text) => IsReference(text.AsSpan(), needsScheme: true, beyondAscii: false);

    public static bool IsUriReference(string text) => IsReference(text.AsSpan(), needsScheme: false, beyondAscii: false);

    public static bool IsIri(string text) => IsReference(text.AsSpan(), needsScheme: true, beyondAscii: true);

    public static bool IsIriReference(string text) => IsReference(text.AsSpan(), needsScheme: false, beyondAscii: true);

    // The parts are found as RFC 3986, appendix B, finds them.
    private static bool IsReference(ReadOnlySpan<char> text, bool needsScheme, bool beyondAscii)
    {
        ReadOnlySpan<char> fragment = SplitOff(ref text, '#');
        ReadOnlySpan<char> query = SplitOff(ref text, '?');
        int colon = text.IndexOfAny(':', '/');
        bool hasScheme = colon > 0 && text[colon] == ':' && IsScheme(text.Slice(0, colon));
        bool needsHost = hasScheme && IsWeb(text.Slice(0, colon));
        text = hasScheme ? text.Slice(colon + 1) : text;

        // A first segment with a colon would read as a scheme.
        if (!hasScheme && (needsScheme || (colon >= 0 && text[colon] == ':')))
        {
            return false;
        }

        if (text.StartsWith("//".AsSpan(), StringComparison.Ordinal))
        {
            text = text.Slice(2);
            int end = text.IndexOf('/');
            if (!IsAuthority(end < 0 ? text : text.Slice(0, end), needsHost, beyondAscii))
            {
                return false;
            }

            text = end < 0 ? default : text.Slice(end);
        }

        return HasOnly(text, "/:@", beyondAscii) && HasOnly(query, "/?:@", beyondAscii) && HasOnly(fragment, "/?:@", beyondAscii);
    }

    private static ReadOnlySpan<char> SplitOff(ref ReadOnlySpan<char> text, char delimiter)
    {
        int at = text.IndexOf(delimiter);
        if (at < 0)
        {
            return default;
        }

        ReadOnlySpan<char> after = text.Slice(at + 1);
        text = text.Slice(0, at);
        return after;
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!TokenFormats.IsLetterOrDigit(c) && c is not ('+' or '.' or '-'))
            {
                return false;
            }
        }

        return !(text[0] is (>= '0' and <= '9') or '+' or '.' or '-');
    }

    // RFC 9110, section 4.2.1: other schemes may have an empty host, as file:///a has.
    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase) || scheme.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsAuthority(ReadOnlySpan<char> text, bool needsHost, bool beyondAscii)
    {
        int at = text.IndexOf('@');
        if (at >= 0 && !HasOnly(text.Slice(0, at), ":", beyondAscii))
        {
            return false;
        }

        ReadOnlySpan<char> host = text.Slice(at + 1);
        if (host.Length > 0 && host[0] == '[')
        {
            int close = host.IndexOf(']');
            return close > 0 && IsPort(host.Slice(close + 1)) && IsAddress(host.Slice(1, close - 1));
        }

        int colon = host.IndexOf(':');
        if (needsHost && (colon == 0 || host.Length == 0))
        {
            return false;
        }

        return colon < 0 ? HasOnly(host, "", beyondAscii) : IsPort(host.Slice(colon)) && HasOnly(host.Slice(0, colon), "", beyondAscii);
    }

    // Nothing, or a colon and any number of digits.
    private static bool IsPort(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] != ':')
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    // An IPv6 address, or one of a version to come: "v", the version, a dot and what it wants.
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] is not ('v' or 'V'))
        {
            return HostFormats.IsIPv6(text.ToString());
        }

        int dot = text.IndexOf('.');
        if (dot < 2 || dot == text.Length - 1 || !HasOnly(text.Slice(dot + 1), ":", beyondAscii: false) || text.IndexOf('%') >= 0)
        {
            return false;
        }

        foreach (char c in text.Slice(1, dot - 1))
        {
            if (!TokenFormats.IsHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // unreserved, sub-delims, pct-encoded and what the part allows besides
    private static bool HasOnly(ReadOnlySpan<char> text, string more, bool beyondAscii)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool allowed = c == '%'
                ? TokenFormats.IsPercentEncoding(text.Slice(i))
                : TokenFormats.IsLetterOrDigit(c) || "-._~!$&'()*+,;=".IndexOf(c) >= 0 || more.IndexOf(c) >= 0 || (beyondAscii && c >= '\u00A0');
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }
}
