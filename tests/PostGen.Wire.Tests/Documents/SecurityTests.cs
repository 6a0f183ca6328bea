using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Security;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class SecurityTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Security_key()
    {
        using var api = new SecurityClient("123456789", new SecurityClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("security-key.json", Scenarios()), new WireCalls
        {
            { "SecurityKey", () => api.HeadAsync() },
        });
    }

    [GeneratedRegex("^SecurityKey$")]
    private static partial Regex Scenarios();
}
