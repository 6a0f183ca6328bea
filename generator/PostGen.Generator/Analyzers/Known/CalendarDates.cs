using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Dates and times built from numbers, in the Gregorian calendar.</summary>
internal static class CalendarDates
{
    /// <summary>The date as a text, where no calendar has it; otherwise null.</summary>
    public static MalformedText? Malformed(int year, int month, int day, IArgumentOperation argument) =>
        IsDate(year, month, day) ? null : new MalformedText("date", $"{year:0000}-{month:00}-{day:00}", argument.Parent!.Syntax);

    /// <summary>The date and time as a text, where no calendar or clock has it; otherwise null.</summary>
    public static MalformedText? Malformed(int year, int month, int day, int hour, int minute, int second, IArgumentOperation argument) =>
        IsDate(year, month, day) && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60
            ? null
            : new MalformedText("date-time", $"{year:0000}-{month:00}-{day:00}T{hour:00}:{minute:00}:{second:00}", argument.Parent!.Syntax);

    /// <summary>A time that is known; null where the offset is none, or moves it out of the calendar.</summary>
    public static object? Read(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
    {
        if (Math.Abs(offset.TotalHours) > 14 || offset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            return null;
        }

        long ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks;
        return ticks - offset.Ticks >= DateTime.MinValue.Ticks && ticks - offset.Ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, offset) : null;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, month);
}
