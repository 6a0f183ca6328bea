namespace PostGen.JsonSchema.Validation.Formats;

// RFC 3339, appendix A (ISO 8601). Seconds may have a fraction, which ISO 8601 allows and .NET writes.
internal static class DurationFormat
{
    public static bool IsDuration(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        int time = text.IndexOf('T');
        string date = time < 0 ? text.Substring(1) : text.Substring(1, time - 1);
        if (date.Length > 0 && date[date.Length - 1] == 'W')
        {
            return time < 0 && HasUnits(date, "W", mayHaveFraction: false);
        }

        return (time < 0 || time < text.Length - 1)
            && HasUnits(date, "YMD", mayHaveFraction: false)
            && (time < 0 || HasUnits(text.Substring(time + 1), "HMS", mayHaveFraction: true));
    }

    // Numbers, each with the letter of a unit, in the order of the letters, none twice.
    private static bool HasUnits(string text, string units, bool mayHaveFraction)
    {
        int at = 0;
        int unit = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
            {
                at++;
            }

            bool fraction = at > start && at < text.Length && mayHaveFraction && text[at] is '.' or ',';
            if (fraction)
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

            int found = at > start && at < text.Length ? units.IndexOf(text[at], unit) : -1;
            if (found < 0 || (fraction && text[at] != 'S'))
            {
                return false;
            }

            unit = found + 1;
            at++;
        }

        return true;
    }
}
