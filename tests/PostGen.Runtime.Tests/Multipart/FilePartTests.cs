using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Multipart;

public sealed class FilePartTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public FilePartTests() => File.WriteAllBytes(_path, [1, 2, 3, 4]);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task Every_kind_is_opened_anew_for_each_attempt()
    {
        var opened = 0;
        FilePart[] parts =
        [
            FilePart.FromFile(_path),
            FilePart.FromBytes(new byte[] { 1, 2, 3, 4 }, "b"),
            FilePart.FromStream(new MemoryStream([1, 2, 3, 4]), "s"),
            FilePart.FromFactory(() => { opened++; return new MemoryStream([1, 2, 3, 4]); }, "f"),
            FilePart.FromFactory(_ => new ValueTask<Stream>(new SteppingStream(4)), "g", 4),
        ];

        foreach (FilePart part in parts)
        {
            StubHandler handler = new(attempt => attempt < 3 ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));
            await SendAsync(handler, part);
            handler.Sent.Count.ShouldBe(3);
            handler.Sent.ShouldAllBe(request => request.Body.Length == 4);
        }

        opened.ShouldBe(3);
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stood_and_left_open()
    {
        var stream = new MemoryStream([1, 2, 3, 4]) { Position = 2 };
        FilePart part = FilePart.FromStream(stream, "s");
        StubHandler handler = new(attempt => attempt == 1 ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));

        await SendAsync(handler, part);
        await SendAsync(handler, part);

        handler.Sent.ShouldAllBe(request => request.Body.SequenceEqual(new byte[] { 3, 4 }));
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stream_that_is_handed_over_is_disposed_after_the_call()
    {
        var stream = new MemoryStream([1]);

        await SendAsync(new StubHandler(_ => StubHandler.Answer(400)), FilePart.FromStream(stream, "s", leaveOpen: false), throws: true);

        stream.CanRead.ShouldBeFalse();
    }

    [Fact]
    public async Task A_single_shot_stream_is_not_sent_again_and_the_original_error_is_thrown()
    {
        StubHandler handler = new(_ => StubHandler.Answer(429, """{"title":"slow down"}"""));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });
        FilePart part = FilePart.FromStream(new SteppingStream(3), "s");

        ApiException exception = await Should.ThrowAsync<ApiException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(part, "application/octet-stream")));

        exception.Title.ShouldBe("slow down");
        handler.Sent.Count.ShouldBe(1);
        handler.Sent[0].Headers.Keys.ShouldNotContain("Content-Length");
        var call = new ApiCall(client.Pipeline, TestClient.Operation("POST"), null);
        Should.Throw<ArgumentException>(() => call.Bytes(part, "application/octet-stream")).ParamName.ShouldBe("request");
        Should.Throw<ArgumentException>(() => Parts(client, parts => parts.File("f"u8, "F", part))).Message.ShouldContain("F is a stream");
    }

    [Fact]
    public async Task A_single_shot_stream_that_nothing_was_read_of_can_be_sent()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        FilePart part = FilePart.FromStream(new SteppingStream(2), "s");
        await Should.ThrowAsync<PayloadException>(() => client.SendAsync(TestClient.Operation("POST"), null, call =>
        {
            call.Faults!.Add("Text", "is required");
            call.Bytes(part, "x/y");
        }));

        await client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(part, "x/y"));

        handler.Sent[0].Body.Length.ShouldBe(2);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_before_anything_is_sent()
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("POST"), null);
        var closed = new MemoryStream();
        FilePart stream = FilePart.FromStream(closed, "s");
        closed.Dispose();

        Should.Throw<ArgumentException>(() => call.Bytes(stream, "x/y")).ParamName.ShouldBe("request");
        Should.Throw<ArgumentException>(() => call.Bytes(FilePart.FromStream(closed, "s"), "x/y")).Message.ShouldContain("closed");
        Should.Throw<ArgumentException>(() => call.Bytes(FilePart.FromFile("/no/such/file.mp4"), "x/y")).Message.ShouldContain("/no/such/file.mp4");
        Should.Throw<ArgumentException>(() => Parts(client, parts => parts.File("f"u8, "F", FilePart.FromFile("/no/such/file.mp4")))).Message.ShouldContain("F is a file");
        Should.Throw<ArgumentNullException>(() => call.Bytes(null!, "x/y")).ParamName.ShouldBe("request");
    }

    [Fact]
    public void Wrong_descriptions_are_refused()
    {
        Should.Throw<ArgumentException>(() => FilePart.FromFile("")).ParamName.ShouldBe("path");
        Should.Throw<ArgumentException>(() => FilePart.FromFile("/dir/")).ParamName.ShouldBe("path");
        Should.Throw<ArgumentException>(() => FilePart.FromBytes(default, "")).ParamName.ShouldBe("fileName");
        Should.Throw<ArgumentNullException>(() => FilePart.FromStream(null!, "s")).ParamName.ShouldBe("stream");
        Should.Throw<ArgumentException>(() => FilePart.FromBytes(default, "x", "no type")).ParamName.ShouldBe("contentType");
        Should.Throw<ArgumentException>(() => FilePart.FromBytes(default, "x", "a/b\r\nX: 1")).ParamName.ShouldBe("contentType");
        Should.Throw<ArgumentException>(() => FilePart.FromBytes(default, "x", "a/b;\r\n x=y")).ParamName.ShouldBe("contentType");
        Should.Throw<ArgumentException>(() => FilePart.FromBytes(default, "x", "a/b; x=\"\r\nX: 1\"")).ParamName.ShouldBe("contentType");
        Should.Throw<ArgumentOutOfRangeException>(() => FilePart.FromFactory(() => Stream.Null, "x", -1)).ParamName.ShouldBe("length");
    }

    [Theory]
    [InlineData("/home/me/a.mp4", "a.mp4")]
    [InlineData(@"C:\Users\me\a.mp4", "a.mp4")]
    [InlineData("a.mp4", "a.mp4")]
    public void Only_the_base_name_is_told(string path, string name) => FilePart.FromFile(path).FileName.ShouldBe(name);

    [Fact]
    public async Task A_file_that_shrinks_is_an_error_and_one_that_grows_is_cut()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        await SendAsync(handler, FilePart.FromFactory(() => new MemoryStream([1, 2, 3]), "f", 2));
        handler.Sent[0].Body.ShouldBe([1, 2]);

        using var client = new TestClient(handler.Client());
        FilePart shrunk = FilePart.FromFactory(() => new MemoryStream([1, 2, 3]), "f", 5);
        await Should.ThrowAsync<TransportException>(() => client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(shrunk, "x/y")));
    }

    [Fact]
    public async Task What_a_factory_throws_is_thrown()
    {
        using var client = new TestClient(StubHandler.Json("").Client());
        FilePart part = FilePart.FromFactory(() => throw new UnauthorizedAccessException("no"), "f");

        await Should.ThrowAsync<UnauthorizedAccessException>(() => client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(part, "x/y")));
    }

    [Fact]
    public void What_is_handed_over_is_closed_where_another_file_is_refused()
    {
        using var client = new TestClient(null);
        MemoryStream[] handed = [new([1]), new([2]), new([3])];
        var kept = new MemoryStream([4]);
        FilePart[] files =
        [
            FilePart.FromStream(handed[0], "a", leaveOpen: false),
            FilePart.FromFile("/no/such/file.mp4"),
            FilePart.FromStream(handed[1], "b", leaveOpen: false),
            FilePart.FromStream(kept, "c"),
        ];

        ArgumentException exception = Should.Throw<ArgumentException>(() => Parts(client, parts =>
        {
            parts.Files("f"u8, "Files", files);
            parts.File("g"u8, "G", FilePart.FromStream(handed[2], "g", leaveOpen: false));
        }));

        exception.Message.ShouldContain("Files[1]");
        handed.ShouldAllBe(stream => !stream.CanRead);
        kept.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void A_stream_that_another_call_sends_is_not_closed_by_the_one_that_is_refused()
    {
        using var client = new TestClient(null);
        var stream = new SteppingStream(3);
        FilePart part = FilePart.FromStream(stream, "s", leaveOpen: false);
        part.Claim().ShouldBeNull();

        Should.Throw<ArgumentException>(() => Parts(client, parts => parts.File("f"u8, "F", part)));

        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void An_abandoned_call_closes_what_was_handed_over_and_frees_what_was_not()
    {
        using var client = new TestClient(null);
        var handed = new MemoryStream([1]);
        FilePart single = FilePart.FromStream(new SteppingStream(3), "s");
        var call = new ApiCall(client.Pipeline, TestClient.Operation("POST"), null);
        MultipartBody parts = call.Multipart();
        parts.File("f"u8, "F", FilePart.FromStream(handed, "a", leaveOpen: false));
        parts.File("g"u8, "G", single);

        call.Abandon();

        handed.CanRead.ShouldBeFalse();
        single.Claim().ShouldBeNull();
    }

    private static void Parts(TestClient client, Action<MultipartBody> fill)
        => client.SendAsync(TestClient.Operation("POST"), null, call => fill(call.Multipart())).GetAwaiter().GetResult();

    private static async Task SendAsync(StubHandler handler, FilePart part, bool throws = false)
    {
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });
        await client.SendAsync(TestClient.Operation("POST"), new RequestOptions { ThrowOnError = !throws }, call => call.Bytes(part, "application/octet-stream"));
    }
}
