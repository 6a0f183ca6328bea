using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Dates;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class DateTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_date()
    {
        using var api = new DateClient(new DateClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-date.json", Scenarios()), new WireCalls
        {
            { "getDateNull", Answers.AreEmpty(() => api.DateGetNullAsync()) },
            { "getDateInvalid", () => api.DateGetInvalidDateAsync(), Answers.AreUnreadable },
            { "getDateOverflow", () => api.DateGetOverflowDateAsync(), Answers.AreUnreadable },
            { "getDateUnderflow", () => api.DateGetUnderflowDateAsync(), Answers.AreUnreadable },
            { "putDateMax", () => api.DatePutMaxDateAsync(DateOnly.MaxValue) },
            { "getDateMax", () => api.DateGetMaxDateAsync(), DateOnly.MaxValue },
            { "putDateMin", () => api.DatePutMinDateAsync(DateOnly.MinValue) },

            // The document has this value as a constant, of another year than the server's.
            { "getDateMin", () => api.DateGetMinDateAsync(), "0001-01-01" },
        });
    }

    [GeneratedRegex("^(get|put)Date(?!Time)")]
    private static partial Regex Scenarios();
}
