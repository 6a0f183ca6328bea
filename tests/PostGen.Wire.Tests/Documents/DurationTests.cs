using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Durations;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class DurationTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_duration()
    {
        using var api = new DurationClient(new DurationClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-duration.json", Scenarios()), new WireCalls
        {
            { "getDurationNull", Answers.AreEmpty(() => api.DurationGetNullAsync()) },
            { "getDurationInvalid", () => api.DurationGetInvalidAsync(), "123ABC" },
            { "getDurationPositive", () => api.DurationGetPositiveDurationAsync(), "P3Y6M4DT12H30M5S" },
            { "putDurationPositive", () => api.DurationPutPositiveDurationAsync("P123DT22H14M12.011S") },
        });
    }

    [GeneratedRegex("^(get|put)Duration")]
    private static partial Regex Scenarios();
}
