using System.Text.Json;
using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Binary;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class BinaryTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_binary()
    {
        using var api = new BinaryClient(new BinaryClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-binary.json", Scenarios()), new WireCalls
        {
            { "BodyBinaryFile", () => api.UploadFileAsync(new Dictionary<string, JsonElement> { ["more"] = JsonSerializer.SerializeToElement("cowbell") }) },
            { "BodyBinaryOctet", () => api.UploadBinaryAsync(FilePart.FromBytes(new byte[] { 0, 255 }, "x.bin")) },
            { "BodyBinaryError", () => api.DownloadErrorStreamAsync(), exception => exception.ShouldBeOfType<BinaryException>().Body.ShouldContain("on purpose") },
        });
    }

    [GeneratedRegex("^BodyBinary")]
    private static partial Regex Scenarios();
}
