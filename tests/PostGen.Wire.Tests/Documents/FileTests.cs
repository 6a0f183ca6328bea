using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Files;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class FileTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    // The server sends 3,000 MiB. Whoever has read enough disposes the answer, and with it the connection.
    private const int Enough = 64 * 1024 * 1024;

    private static readonly byte[] s_pngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public async Task Body_file()
    {
        using var client = new FileClient(new FileClientOptions { Endpoint = Address });
        FileFiles api = client.Files;
        await DriveAsync(new WireDocument("body-file.json", Scenarios()), new WireCalls
        {
            { "FileStreamNonempty", async () => (await ReadAsync(await api.FilesGetFileAsync())).Take(8).ShouldBe(s_pngSignature) },
            { "FileStreamVeryLarge", async () => (await ReadAsync(await api.FilesGetFileLargeAsync(), Enough)).Length.ShouldBe(Enough) },
            { "FileStreamEmpty", async () => (await ReadAsync(await api.FilesGetEmptyFileAsync())).ShouldBeEmpty() },
        });
    }

    private static async Task<byte[]> ReadAsync(ApiResponse<Stream> response, int atMost = int.MaxValue)
    {
        using (response)
        {
            var read = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (read.Length < atMost && await response.Value.ReadAsync(buffer) is > 0 and int count)
            {
                read.Write(buffer, 0, (int)Math.Min(count, atMost - read.Length));
            }

            return read.ToArray();
        }
    }

    [GeneratedRegex("^FileStream")]
    private static partial Regex Scenarios();
}
