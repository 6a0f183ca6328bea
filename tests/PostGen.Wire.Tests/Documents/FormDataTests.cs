using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.FormData;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class FormDataTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private const string Content = "Grüße\r\n--boundary\r\n";

    private static readonly FilePart s_file = FilePart.FromBytes(System.Text.Encoding.UTF8.GetBytes(Content), "sample.txt");

    [Fact]
    public async Task Body_formdata()
    {
        using var client = new FormDataClient(new FormDataClientOptions { Endpoint = Address });
        FormDataFormdata api = client.Formdata;
        await DriveAsync(new WireDocument("body-formdata.json", Scenarios()), new WireCalls
        {
            { "StreamUploadFile", async () => (await TextOf(await api.FormdataUploadFileViaBodyAsync(s_file))).ShouldBe(Content) },
            {
                "FormdataStreamUploadFile",
                async () => (await TextOf(await api.FormdataUploadFileAsync(new FormdataUploadFileRequest { FileContent = s_file, FileName = "sample.txt" })))
                    .ShouldBe(Content)
            },

            // The server has no route for several files.
            { "(several files)", () => api.FormdataUploadFilesAsync(new FormdataUploadFilesRequest { FileContent = [s_file, s_file] }), Answers.Are(404) },
        });
    }

    private static async Task<string> TextOf(ApiResponse<Stream> response)
    {
        using (response)
        {
            return await new StreamReader(response.Value).ReadToEndAsync();
        }
    }

    [GeneratedRegex("^(Formdata)?StreamUploadFile$")]
    private static partial Regex Scenarios();
}
