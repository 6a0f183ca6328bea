using System.Globalization;

namespace PostGen.JsonSchema.Validation.Formats;

// Host names: RFC 1123, section 2.1, and RFC 5890; addresses: RFC 2673, section 3.2, and RFC 4291, section 2.2
internal static class HostFormats
{
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    public static bool IsHostName(string text) => IsName(text, beyondAscii: false);

    // Dots of other scripts separate labels too (RFC 3490, section 3.1).
    public static bool IsInternationalHostName(string text) =>
        IsName(text.Replace('\u3002', '.').Replace('\uFF0E', '.').Replace('\uFF61', '.'), beyondAscii: true);

    public static bool IsIPv4(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 4 && parts.All(part =>
            part.Length is >= 1 and <= 3
            && part.All(c => c is >= '0' and <= '9')
            && (part.Length == 1 || part[0] != '0')
            && int.Parse(part, CultureInfo.InvariantCulture) <= 255);
    }

    public static bool IsIPv6(string text)
    {
        int gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return CountGroups(text) == 8;
        }

        if (text.IndexOf("::", gap + 1, StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        string before = text.Substring(0, gap);
        string after = text.Substring(gap + 2);
        int left = before.Length == 0 ? 0 : CountGroups(before, mayEndInIPv4: false);
        int right = after.Length == 0 ? 0 : CountGroups(after);
        return left >= 0 && right >= 0 && left + right <= 7;
    }

    // The number of 16-bit groups, or -1.
    private static int CountGroups(string text, bool mayEndInIPv4 = true)
    {
        string[] groups = text.Split(':');
        int count = groups.Length;
        for (int i = 0; i < groups.Length; i++)
        {
            if (i == groups.Length - 1 && mayEndInIPv4 && groups[i].IndexOf('.') >= 0)
            {
                return IsIPv4(groups[i]) ? count + 1 : -1;
            }

            if (groups[i].Length is 0 or > 4 || !groups[i].All(TokenFormats.IsHexDigit))
            {
                return -1;
            }
        }

        return count;
    }

    private static bool IsName(string text, bool beyondAscii) =>
        text.Length is > 0 and <= LongestName && text.Split('.').All(label => IsLabel(label, beyondAscii));

    private static bool IsLabel(string label, bool beyondAscii)
    {
        if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[label.Length - 1] == '-')
        {
            return false;
        }

        // Only an A-label has two hyphens in third and fourth place (RFC 5891, section 4.2.3.1).
        bool reserved = label.Length > 3 && label[2] == '-' && label[3] == '-';
        if (reserved && !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return label.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'
            || (beyondAscii && c > '\u007F' && IsLetterOfSomeScript(c)));
    }

    // The last two lines of RFC 5892's exceptions: letters that are not allowed after all.
    private static bool IsLetterOfSomeScript(char c) =>
        c is not ('\u0640' or '\u07FA' or '\u302E' or '\u302F' or (>= '\u3031' and <= '\u3035') or '\u303B') && IsAllowedCategory(c);

    private static bool IsAllowedCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate or UnicodeCategory.Format
        || c is '\u00B7' or '\u0375' or '\u05F3' or '\u05F4' or '\u30FB';
}
