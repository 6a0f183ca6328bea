using System.Text;
using System.Text.RegularExpressions;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Multipart;

public class MultipartTests
{
    [Fact]
    public async Task Bytes_are_as_browsers_send_them()
    {
        SentRequest sent = await SendAsync(parts =>
        {
            parts.Text("Content-Disposition: form-data; name=\"account_id\"\r\n\r\n"u8, "acc");
            parts.Text("Content-Disposition: form-data; name=\"none\"\r\n\r\n"u8, (string?)null);
            parts.Text("Content-Disposition: form-data; name=\"count\"\r\n\r\n"u8, 5L);
            parts.Text("Content-Disposition: form-data; name=\"flag\"\r\n\r\n"u8, true);
            parts.Json("Content-Disposition: form-data; name=\"list\"\r\nContent-Type: application/json\r\n\r\n"u8, ["x"], JsonCodec.List(JsonCodec.String));
            parts.File("file"u8, "File", FilePart.FromBytes("bytes"u8.ToArray(), "/home/me/öl \"a\"\r\n.mp4"));
            parts.Items("Content-Disposition: form-data; name=\"tags\"\r\n\r\n"u8, ["a\"b", "c"], JsonCodec.String);
            parts.OptionalValue<Mood>("Content-Disposition: form-data; name=\"mood\"\r\n\r\n"u8, Mood.Celebrate, MoodJson.Instance.Codec);
        });

        string boundary = BoundaryOf(sent);
        string expected = $"""
            --{boundary}
            Content-Disposition: form-data; name="account_id"

            acc
            --{boundary}
            Content-Disposition: form-data; name="count"

            5
            --{boundary}
            Content-Disposition: form-data; name="flag"

            true
            --{boundary}
            Content-Disposition: form-data; name="list"
            Content-Type: application/json

            ["x"]
            --{boundary}
            Content-Disposition: form-data; name="file"; filename="öl %22a%22%0D%0A.mp4"
            Content-Type: video/mp4

            bytes
            --{boundary}
            Content-Disposition: form-data; name="tags"

            a"b
            --{boundary}
            Content-Disposition: form-data; name="tags"

            c
            --{boundary}
            Content-Disposition: form-data; name="mood"

            cele"brate
            --{boundary}--

            """;
        sent.Text.ShouldBe(expected.ReplaceLineEndings("\r\n"));
        sent["Content-Length"].ShouldBe(sent.Body.Length.ToString());
    }

    [Fact]
    public async Task The_boundary_is_unquoted_and_new_for_each_body()
    {
        SentRequest first = await SendAsync(parts => parts.Text("Content-Disposition: form-data; name=\"a\"\r\n\r\n"u8, "1"));
        SentRequest second = await SendAsync(parts => parts.Text("Content-Disposition: form-data; name=\"a\"\r\n\r\n"u8, "1"));

        first["Content-Type"]!.ShouldNotContain("\"");
        BoundaryOf(first).ShouldNotBe(BoundaryOf(second));
        BoundaryOf(first).Length.ShouldBeLessThanOrEqualTo(70);
    }

    [Fact]
    public async Task Without_parts_it_is_still_well_formed()
    {
        SentRequest sent = await SendAsync(_ => { });

        sent.Text.ShouldBe($"--{BoundaryOf(sent)}--\r\n");
    }

    [Fact]
    public async Task Primitive_values_are_text()
    {
        SentRequest sent = await SendAsync(parts =>
        {
            ReadOnlySpan<byte> header = "Content-Disposition: form-data; name=\"v\"\r\n\r\n"u8;
            parts.Text(header, 1.25);
            parts.Text(header, 2.50m);
            parts.Text(header, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
            parts.Text(header, new DateOnly(2026, 1, 2));
            parts.Text(header, (int?)null);
            parts.Value(header, new Dictionary<string, long> { ["a"] = 1 }, JsonCodec.Map(JsonCodec.Int64));
        });

        ValuesOf(sent).ShouldBe(["1.25", "2.50", "2026-01-02T03:04:05Z", "2026-01-02", """{"a":1}"""]);
    }

    [Theory]
    [InlineData("x.png", null, null, "image/png")]
    [InlineData("x.png", "image/webp", null, "image/webp")]
    [InlineData("x.png", "image/webp", "own/type", "own/type")]
    [InlineData("x", null, null, "application/octet-stream")]
    [InlineData("x.unknownextension", null, null, "application/octet-stream")]
    public async Task A_file_part_declares_its_type(string name, string? documented, string? own, string expected)
    {
        SentRequest sent = await SendAsync(parts => parts.File("f"u8, "F", FilePart.FromBytes(default, name, own), documented));

        sent.Text.ShouldContain($"\r\nContent-Type: {expected}\r\n\r\n");
    }

    [Fact]
    public async Task Files_go_under_one_name()
    {
        SentRequest sent = await SendAsync(parts => parts.Files("f"u8, "Files", [FilePart.FromBytes("1"u8.ToArray(), "a"), FilePart.FromBytes("2"u8.ToArray(), "b")]));

        Regex.Matches(sent.Text, "name=\"f\"; filename=\"(a|b)\"").Count.ShouldBe(2);
        ValuesOf(sent).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void A_null_among_files_is_refused()
    {
        using var client = new TestClient(null);

        ArgumentException exception = Should.Throw<ArgumentException>(() =>
        {
            _ = client.SendAsync(TestClient.Operation("POST"), null, call => call.Multipart().Files("f"u8, "Files", [null!]));
        });

        exception.ParamName.ShouldBe("request");
        exception.Message.ShouldContain("Files[0]");
    }

    [Fact]
    public async Task Entries_are_named_by_their_keys()
    {
        SentRequest sent = await SendAsync(parts =>
        {
            parts.Entries(new Dictionary<string, string?> { ["a\"\r\n"] = "ö", ["none"] = null }, JsonCodec.NullableReference(JsonCodec.String));
            parts.Entries(new Dictionary<string, IReadOnlyList<long>> { ["l"] = [1, 2] }, JsonCodec.List(JsonCodec.Int64), asJson: true);
            parts.Entries<long>(null, JsonCodec.Int64);
            parts.FileEntries("Files", new Dictionary<string, FilePart?> { ["f"] = FilePart.FromBytes("x"u8.ToArray(), "x.txt"), ["none"] = null });
        });

        string boundary = BoundaryOf(sent);
        Encoding.UTF8.GetString(sent.Body).ShouldBe($"""
            --{boundary}
            Content-Disposition: form-data; name="a%22%0D%0A"

            ö
            --{boundary}
            Content-Disposition: form-data; name="l"
            Content-Type: application/json

            [1,2]
            --{boundary}
            Content-Disposition: form-data; name="f"; filename="x.txt"
            Content-Type: text/plain

            x
            --{boundary}--

            """.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task Entries_that_cannot_be_sent_are_refused()
    {
        (await Should.ThrowAsync<ArgumentException>(() => SendAsync(parts
            => parts.FileEntries("Files", new Dictionary<string, FilePart> { ["f"] = FilePart.FromFile("/no/such/file") })))).Message.ShouldContain("Files[f] is a file that does not exist");
        (await Should.ThrowAsync<ArgumentException>(() => SendAsync(parts
            => parts.FileListEntries("Files", new Dictionary<string, IReadOnlyList<FilePart>> { ["f"] = [null!] })))).Message.ShouldContain("Files[f][0] is null");
        await Should.ThrowAsync<PayloadException>(() => SendAsync(parts => parts.Entries(new Dictionary<string, double> { ["x"] = double.NaN }, JsonCodec.Double)));
    }

    private static async Task<SentRequest> SendAsync(Action<MultipartBody> fill)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        await client.SendAsync(TestClient.Operation("POST"), null, call => fill(call.Multipart()));
        return handler.Sent[0];
    }

    private static string BoundaryOf(SentRequest sent) => Regex.Match(sent["Content-Type"]!, "^multipart/form-data; boundary=(.+)$").Groups[1].Value;

    private static string[] ValuesOf(SentRequest sent)
        => [.. Encoding.UTF8.GetString(sent.Body).Split("--" + BoundaryOf(sent))[1..^1].Select(part => part.Split("\r\n\r\n")[1].TrimEnd('\r', '\n'))];
}
