using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.NumberEnums;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class NumberEnumTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Non_string_enum()
    {
        using var api = new NumberEnumClient(new NumberEnumClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("non-string-enum.json", Scenarios()), new WireCalls
        {
            { "NonStringEnumsPostInt", () => api.IntPutAsync(IntEnum.Value200), "Nice job posting an int enum" },
            { "NonStringEnumsGetInt", () => api.IntGetAsync(), IntEnum.Value429 },
            { "NonStringEnumsPostFloat", () => api.FloatPutAsync(200.4f), "Nice job posting a float enum" },
            { "NonStringEnumsGetFloat", () => api.FloatGetAsync(), 429.1f },
        });
    }

    [GeneratedRegex("^NonStringEnums")]
    private static partial Regex Scenarios();
}
