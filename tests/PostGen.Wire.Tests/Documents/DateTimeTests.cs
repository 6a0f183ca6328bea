using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.DateTimes;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class DateTimeTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly DateTimeOffset s_last = new(9999, 12, 31, 23, 59, 59, 999, TimeSpan.Zero);

    [Fact]
    public async Task Body_datetime()
    {
        using var api = new DateTimeClient(new DateTimeClientOptions { Endpoint = Address });

        // These two instants are in the years 10000 and 0 in UTC, where .NET has no instants.
        WireDocument document = new("body-datetime.json", Scenarios())
        {
            NotCovered = ["putDateTimeMaxLocalNegativeOffset", "putDateTimeMinLocalPositiveOffset"],
        };
        await DriveAsync(document, new WireCalls
        {
            { "getDateTimeNull", Answers.AreEmpty(() => api.DatetimeGetNullAsync()) },
            { "getDateTimeInvalid", () => api.DatetimeGetInvalidAsync(), Answers.AreUnreadable },
            { "getDateTimeOverflow", () => api.DatetimeGetOverflowAsync(), Answers.AreUnreadable },
            { "getDateTimeUnderflow", () => api.DatetimeGetUnderflowAsync(), Answers.AreUnreadable },
            { "putDateTimeMaxUtc", () => api.DatetimePutUtcMaxDateTimeAsync(s_last) },
            { "putDateTimeMaxUtc7MS", () => api.DatetimePutUtcMaxDateTime7DigitsAsync(DateTimeOffset.MaxValue) },
            { "getDateTimeMaxUtcLowercase", () => api.DatetimeGetUtcLowercaseMaxDateTimeAsync(), s_last },
            { "getDateTimeMaxUtcUppercase", () => api.DatetimeGetUtcUppercaseMaxDateTimeAsync(), s_last },
            { "getDateTimeMaxUtc7MSUppercase", () => api.DatetimeGetUtcUppercaseMaxDateTime7DigitsAsync(), DateTimeOffset.MaxValue },
            {
                "putDateTimeMaxLocalPositiveOffset",
                () => api.DatetimePutLocalPositiveOffsetMaxDateTimeAsync(new DateTimeOffset(9999, 12, 31, 23, 59, 59, 999, TimeSpan.FromHours(14)))
            },
            {
                "getDateTimeMaxLocalPositiveOffsetLowercase", () => api.DatetimeGetLocalPositiveOffsetLowercaseMaxDateTimeAsync(),
                s_last.AddHours(-14)
            },
            {
                "getDateTimeMaxLocalPositiveOffsetUppercase", () => api.DatetimeGetLocalPositiveOffsetUppercaseMaxDateTimeAsync(),
                s_last.AddHours(-14)
            },
            { "getDateTimeMaxLocalNegativeOffsetUppercase", () => api.DatetimeGetLocalNegativeOffsetUppercaseMaxDateTimeAsync(), Answers.AreUnreadable },
            { "getDateTimeMaxLocalNegativeOffsetLowercase", () => api.DatetimeGetLocalNegativeOffsetLowercaseMaxDateTimeAsync(), Answers.AreUnreadable },
            { "putDateTimeMinUtc", () => api.DatetimePutUtcMinDateTimeAsync(DateTimeOffset.MinValue) },
            { "getDateTimeMinUtc", () => api.DatetimeGetUtcMinDateTimeAsync(), "0001-01-01T00:00:00Z" },
            { "getDateTimeMinLocalPositiveOffset", () => api.DatetimeGetLocalPositiveOffsetMinDateTimeAsync(), "0001-01-01T00:00:00+14:00" },
            {
                "putDateTimeMinLocalNegativeOffset",
                () => api.DatetimePutLocalNegativeOffsetMinDateTimeAsync(new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.FromHours(-14)))
            },
            { "getDateTimeMinLocalNegativeOffset", () => api.DatetimeGetLocalNegativeOffsetMinDateTimeAsync(), "0001-01-01T00:00:00-14:00" },
            { "getDateTimeMinLocalNoOffset", () => api.DatetimeGetLocalNoOffsetMinDateTimeAsync(), DateTimeOffset.MinValue },
        });
    }

    [GeneratedRegex("^(get|put)DateTime(?!Rfc1123)")]
    private static partial Regex Scenarios();
}
