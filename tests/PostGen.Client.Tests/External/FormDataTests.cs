using System.Security.Cryptography;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.External;

/// <summary>Node.js reads our multipart with <c>Request.formData()</c> and tells what it understood.</summary>
public class FormDataTests(FormDataServerFixture server) : IClassFixture<FormDataServerFixture>
{
    private static readonly byte[] s_video = [.. Enumerable.Range(0, 3_000_000).Select(index => (byte)(index * 31))];

    [ExternalFact]
    public async Task Fields_files_and_mentions_arrive_as_they_were_given()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.mp4");
        await File.WriteAllBytesAsync(path, s_video);
        try
        {
            ReceivedPart[] parts = await SendAsync(new CreatePostRequest
            {
                AccountId = "acc_1",
                Text = "Grüße, {{0}}\r\nund mehr 🎉",
                Attachments =
                [
                    FilePart.FromFile(path, fileName: "Zürich \"1\".mp4"),
                    FilePart.FromBytes(new byte[] { 0, 13, 10, 255 }, "x.bin"),
                ],
                VideoThumbnail = FilePart.FromStream(new MemoryStream([1, 2, 3]), "t.png"),
                Mentions = [new Mention { Name = "Änn", ProfileId = "ACo1" }],
                Location = "",
            });

            parts.ShouldBe(
            [
                new ReceivedPart("account_id", "acc_1", null, null, null, null),
                new ReceivedPart("text", "Grüße, {{0}}\r\nund mehr 🎉", null, null, null, null),
                FileOf("attachments", "Zürich \"1\".mp4", "video/mp4", s_video),
                FileOf("attachments", "x.bin", "application/octet-stream", [0, 13, 10, 255]),
                FileOf("video_thumbnail", "t.png", "image/png", [1, 2, 3]),
                new ReceivedPart("mentions", """[{"name":"Änn","profile_id":"ACo1"}]""", null, null, null, null),
                new ReceivedPart("location", "", null, null, null, null),
            ]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [ExternalFact]
    public async Task A_file_of_unknown_length_arrives_in_chunks()
    {
        FilePart file = FilePart.FromFactory(_ => ValueTask.FromResult<Stream>(new MemoryStream(s_video)), "clip.mov");

        ReceivedPart[] parts = await SendAsync(new CreatePostRequest { AccountId = "a", Text = "t", Attachments = [file] });

        parts[^1].ShouldBe(FileOf("attachments", "clip.mov", "video/quicktime", s_video));
    }

    private static ReceivedPart FileOf(string name, string fileName, string type, byte[] content) =>
        new(name, null, fileName, type, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));

    private async Task<ReceivedPart[]> SendAsync(CreatePostRequest request)
    {
        var echo = new EchoHandler("""{"object":"PostCreated","post_id":"1"}""");
        var client = new PostpressClient("k", new HttpClient(echo), new PostpressClientOptions { Endpoint = server.Address });

        await client.CreatePostAsync(request);

        return ReceivedPart.Parse(echo.Answer!);
    }
}
