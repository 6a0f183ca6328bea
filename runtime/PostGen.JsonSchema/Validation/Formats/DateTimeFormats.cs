namespace PostGen.JsonSchema.Validation.Formats;

// RFC 3339, section 5.6
internal static class DateTimeFormats
{
    private const int DateLength = 10;

    public static bool IsDateTime(string text) =>
        text.Length > DateLength
        && text[DateLength] is 'T' or 't'
        && IsDate(text.Substring(0, DateLength))
        && IsTime(text.Substring(DateLength + 1));

    public static bool IsDate(string text) =>
        text.Length == DateLength
        && text[4] == '-'
        && text[7] == '-'
        && TryDigits(text, 0, 4, out int year)
        && TryDigits(text, 5, 2, out int month)
        && TryDigits(text, 8, 2, out int day)
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DaysIn(year, month);

    public static bool IsTime(string text)
    {
        if (text.Length < 9
            || text[2] != ':'
            || text[5] != ':'
            || !TryDigits(text, 0, 2, out int hour)
            || !TryDigits(text, 3, 2, out int minute)
            || !TryDigits(text, 6, 2, out int second)
            || hour > 23
            || minute > 59
            || second > 60)
        {
            return false;
        }

        int at = 8;
        if (text[at] == '.')
        {
            int digits = ++at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
            {
                at++;
            }

            if (at == digits)
            {
                return false;
            }
        }

        // A leap second ends a day of UTC.
        return TryOffset(text, at, out int offset) && (second < 60 || Mod((hour * 60) + minute - offset, 1440) == 1439);
    }

    private static bool TryOffset(string text, int at, out int minutes)
    {
        minutes = 0;
        if (at == text.Length - 1)
        {
            return text[at] is 'Z' or 'z';
        }

        if (text.Length - at != 6
            || text[at] is not ('+' or '-')
            || text[at + 3] != ':'
            || !TryDigits(text, at + 1, 2, out int hour)
            || !TryDigits(text, at + 4, 2, out int minute)
            || hour > 23
            || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[at] == '-' ? -1 : 1);
        return true;
    }

    private static int DaysIn(int year, int month) => month == 2 && year == 0 ? 29 : DateTime.DaysInMonth(Math.Max(year, 1), month);

    private static int Mod(int value, int divisor) => ((value % divisor) + divisor) % divisor;

    private static bool TryDigits(string text, int start, int count, out int value)
    {
        value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + text[i] - '0';
        }

        return true;
    }
}
