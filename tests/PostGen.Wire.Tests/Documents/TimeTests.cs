using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Times;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class TimeTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_time()
    {
        using var api = new TimeClient(new TimeClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-time.json", Scenarios()), new WireCalls
        {
            { "BodyTimeGet", () => api.TimeGetAsync(), "11:34:56" },
            { "BodyTimePut", () => api.TimePutAsync("08:07:56"), "Nice job posting time" },
        });
    }

    [GeneratedRegex("^BodyTime")]
    private static partial Regex Scenarios();
}
