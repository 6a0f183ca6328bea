using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Booleans;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class BooleanTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_boolean()
    {
        using var client = new BooleanClient(new BooleanClientOptions { Endpoint = Address });
        BooleanBoolOperations api = client.BoolOperations;
        await DriveAsync(new WireDocument("body-boolean.json", Scenarios()), new WireCalls
        {
            { "getBoolTrue", () => api.BoolGetTrueAsync(), true },
            { "putBoolTrue", () => api.BoolPutTrueAsync(true) },
            { "getBoolFalse", () => api.BoolGetFalseAsync(), false },
            { "putBoolFalse", () => api.BoolPutFalseAsync(false) },
            { "getBoolNull", Answers.AreEmpty(() => api.BoolGetNullAsync()) },
            { "getBoolInvalid", () => api.BoolGetInvalidAsync(), Answers.AreUnreadable },
        });
    }

    [GeneratedRegex("^(get|put)Bool")]
    private static partial Regex Scenarios();
}
