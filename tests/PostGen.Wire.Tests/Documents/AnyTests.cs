using System.Text.Json;
using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Any;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class AnyTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Any_type()
    {
        using var api = new AnyClient(new AnyClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("any-type.json", Scenarios()), new WireCalls
        {
            { "GetStringAsAnything", async () => (await api.GetStringAsync()).Value.GetString().ShouldBe("anything") },
            { "PutStringAsAnything", () => api.PutStringAsync(JsonSerializer.SerializeToElement("anything")) },
            { "GetObjectAsAnything", async () => (await api.GetObjectAsync()).Value.GetProperty("message").GetString().ShouldNotBeEmpty() },
            { "PutObjectAsAnything", () => api.PutObjectAsync(JsonSerializer.SerializeToElement(new { foo = "bar" })) },
            { "GetArrayAsAnything", async () => (await api.GetArrayAsync()).Value.GetArrayLength().ShouldBe(2) },
            { "PutArrayAsAnything", () => api.PutArrayAsync(JsonSerializer.SerializeToElement(new[] { "foo", "bar" })) },
        });
    }

    [GeneratedRegex("^(Get|Put)(String|Object|Array)AsAnything$")]
    private static partial Regex Scenarios();
}
