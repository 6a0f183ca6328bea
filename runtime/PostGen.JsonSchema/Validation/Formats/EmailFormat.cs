namespace PostGen.JsonSchema.Validation.Formats;

// RFC 5321, section 4.1.2, and RFC 6531 for the international form
internal static class EmailFormat
{
    private const int LongestLocalPart = 64;

    public static bool IsEmail(string text) => IsAddress(text, beyondAscii: false);

    public static bool IsInternationalEmail(string text) => IsAddress(text, beyondAscii: true);

    private static bool IsAddress(string text, bool beyondAscii)
    {
        int at = text.LastIndexOf('@');
        if (at is < 1 or > LongestLocalPart || at == text.Length - 1)
        {
            return false;
        }

        string local = text.Substring(0, at);
        string domain = text.Substring(at + 1);
        bool quoted = local[0] == '"';
        return (quoted ? IsQuoted(local) : IsDotted(local, beyondAscii))
            && (IsLiteral(domain) || (beyondAscii ? HostFormats.IsInternationalHostName(domain) : HostFormats.IsHostName(domain)));
    }

    private static bool IsLiteral(string domain)
    {
        if (domain[0] != '[' || domain[domain.Length - 1] != ']')
        {
            return false;
        }

        string address = domain.Substring(1, domain.Length - 2);
        return address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase)
            ? HostFormats.IsIPv6(address.Substring(5))
            : HostFormats.IsIPv4(address);
    }

    private static bool IsQuoted(string local)
    {
        for (int i = 1; i < local.Length - 1; i++)
        {
            if (local[i] == '"' || local[i] is < ' ' or > '~')
            {
                return false;
            }

            i += local[i] == '\\' ? 1 : 0;
        }

        return local.Length > 2 && local[local.Length - 1] == '"' && (local[local.Length - 2] != '\\' || local[local.Length - 3] == '\\');
    }

    private static bool IsDotted(string local, bool beyondAscii) =>
        local.Split('.').All(atom => atom.Length > 0 && atom.All(c => IsAtomCharacter(c) || (beyondAscii && c > '\u007F')));

    private static bool IsAtomCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-/=?^_`{|}~".IndexOf(c) >= 0;
}
