using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Bytes;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class ByteTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly byte[] s_bytes = [255, 254, 253, 252, 251, 250, 249, 248, 247, 246];

    [Fact]
    public async Task Body_byte()
    {
        using var client = new ByteClient(new ByteClientOptions { Endpoint = Address });
        ByteByteOperations api = client.ByteOperations;
        await DriveAsync(new WireDocument("body-byte.json", Scenarios()), new WireCalls
        {
            { "getByteNull", Answers.AreEmpty(() => api.ByteGetNullAsync()) },
            { "getByteEmpty", () => api.ByteGetEmptyAsync(), [] },
            { "getByteNonAscii", () => api.ByteGetNonAsciiAsync(), s_bytes },
            { "putByteNonAscii", () => api.BytePutNonAsciiAsync(s_bytes) },
            { "getByteInvalid", () => api.ByteGetInvalidAsync(), Answers.AreUnreadable },
        });
    }

    [GeneratedRegex("^(get|put)Byte")]
    private static partial Regex Scenarios();
}
