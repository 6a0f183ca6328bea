using System.Text.Json;
using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.MediaTypes;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class MediaTypeTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Media_types()
    {
        using var api = new MediaTypeClient(new MediaTypeClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("media_types.json", Scenarios()), new WireCalls
        {
            { "MediaTypeJson", () => api.AnalyzeBodyAsync(new SourcePath { Source = "foo" }), "Nice job with JSON" },
            { "MediaTypePdf", () => api.AnalyzeBodyAsBinaryAsync(FilePart.FromBytes("PDF"u8.ToArray(), "x.pdf")), "Nice job with PDF" },
            { "MediaTypesAnalyzeBodyNoAcceptHeader", () => api.AnalyzeBodyNoAcceptHeaderAsync(new SourcePath { Source = "foo" }) },
            { "MediaTypeWithEncoding", () => api.ContentTypeWithEncodingAsync("foo"), "Nice job sending content type with encoding" },
            { "MediaTypesTwoContentTypes", Answers.AreEmpty(() => api.BinaryBodyWithTwoContentTypesAsync(s_json)) },
            { "MediaTypesTwoContentTypes", Answers.AreEmpty(() => api.BinaryBodyWithTwoContentTypesAsync(s_bytes)) },
            { "MediaTypesThreeContentTypes", Answers.AreEmpty(() => api.BinaryBodyWithThreeContentTypesAsync(s_json)) },
            { "MediaTypesThreeContentTypes", Answers.AreEmpty(() => api.BinaryBodyWithThreeContentTypesAsync(s_bytes)) },
            { "MediaTypesThreeContentTypes", Answers.AreEmpty(() => api.BinaryBodyWithThreeContentTypesAsync(s_text)) },
            { "MediaTypesThreeBodyTypes", Answers.AreEmpty(() => api.BodyThreeTypesAsync(JsonSerializer.SerializeToElement(new { hello = "world" }))) },
            { "MediaTypesThreeBodyTypes", Answers.AreEmpty(() => api.BodyThreeTypesAsBinaryAsync(s_bytes)) },
        });
    }

    private static readonly FilePart s_json = FilePart.FromBytes("""{"hello":"world"}"""u8.ToArray(), "x.json");
    private static readonly FilePart s_text = FilePart.FromBytes("hello, world"u8.ToArray(), "x.txt");
    private static readonly FilePart s_bytes = FilePart.FromBytes(new byte[] { 0, 255 }, "x.bin");

    [GeneratedRegex("^MediaType")]
    private static partial Regex Scenarios();
}
