using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Rfc1123;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

/// <summary>OpenAPI's registry knows no format <c>date-time-rfc1123</c>, so these are plain strings.</summary>
public sealed partial class Rfc1123Tests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_datetime_rfc1123()
    {
        using var api = new Rfc1123Client(new Rfc1123ClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-datetime-rfc1123.json", Scenarios()), new WireCalls
        {
            { "getDateTimeRfc1123Null", Answers.AreEmpty(() => api.Datetimerfc1123GetNullAsync()) },
            { "getDateTimeRfc1123Invalid", () => api.Datetimerfc1123GetInvalidAsync(), "Tue, 01 Dec 2000 00:00:0A ABC" },
            { "getDateTimeRfc1123Overflow", () => api.Datetimerfc1123GetOverflowAsync(), "Sat, 1 Jan 10000 00:00:00 GMT" },
            { "getDateTimeRfc1123Underflow", () => api.Datetimerfc1123GetUnderflowAsync(), "Tue, 00 Jan 0000 00:00:00 GMT" },
            { "putDateTimeRfc1123Max", () => api.Datetimerfc1123PutUtcMaxDateTimeAsync("Fri, 31 Dec 9999 23:59:59 GMT") },
            { "getDateTimeRfc1123MaxUtcLowercase", () => api.Datetimerfc1123GetUtcLowercaseMaxDateTimeAsync(), "fri, 31 dec 9999 23:59:59 gmt" },
            { "getDateTimeRfc1123MaxUtcUppercase", () => api.Datetimerfc1123GetUtcUppercaseMaxDateTimeAsync(), "FRI, 31 DEC 9999 23:59:59 GMT" },
            { "putDateTimeRfc1123Min", () => api.Datetimerfc1123PutUtcMinDateTimeAsync("Mon, 01 Jan 0001 00:00:00 GMT") },
            { "getDateTimeRfc1123MinUtc", () => api.Datetimerfc1123GetUtcMinDateTimeAsync(), "Mon, 01 Jan 0001 00:00:00 GMT" },
        });
    }

    [GeneratedRegex("^(get|put)DateTimeRfc1123")]
    private static partial Regex Scenarios();
}
