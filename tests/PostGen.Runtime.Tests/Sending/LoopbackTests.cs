using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Sending;

public class LoopbackTests
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public async Task A_request_on_the_wire()
    {
        string body = "";
        await using var server = new LoopbackServer(async connection =>
        {
            string head = await connection.ReadHeadAsync();
            body = System.Text.Encoding.UTF8.GetString(await connection.ReadAsync(30));
            await connection.AnswerAsync(200, TestClient.ValidJson);
        });
        using TestClient client = Client(server);

        (await client.PostAsync()).Value.ShouldBe(TestClient.Valid);

        server.Heads[0].Split("\r\n")[..^2].ShouldBe(
            [
                "POST /reactions HTTP/1.1",
                $"Host: {server.Endpoint.Authority}",
                "Accept: application/json",
                "User-Agent: TestClient/1.2",
                "X-API-KEY: key_live_secret",
                "Accept-Encoding: gzip, br",
                "Content-Type: application/json",
                "Content-Length: 30",
            ],
            ignoreOrder: true);
        body.ShouldBe(TestClient.ValidJson);
    }

    [Fact]
    public async Task An_early_refusal_costs_no_upload_and_its_body_survives()
    {
        var uploaded = new TaskCompletionSource<int>();
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(401, """{"title":"Expired"}""", "Connection: close\r\n");
            uploaded.SetResult(await connection.CountRestAsync());
        });
        using TestClient client = Client(server);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => UploadAsync(client, FilePart.FromBytes(new byte[8 * MiB], "large")));

        exception.Status.ShouldBe(401);
        exception.Title.ShouldBe("Expired");
        server.Heads[0].ShouldContain("Expect: 100-continue\r\n");
        (await uploaded.Task).ShouldBe(0);
    }

    [Theory]
    [InlineData(MiB - 1, null, false)]
    [InlineData(MiB, null, true)]
    [InlineData(MiB, false, false)]
    [InlineData(10, true, true)]
    public async Task Expect_is_sent_above_a_threshold(int size, bool? option, bool isSent)
    {
        await using var server = new LoopbackServer(async connection =>
        {
            if ((await connection.ReadHeadAsync()).Contains("Expect"))
                await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");

            await connection.ReadAsync(size);
            await connection.AnswerAsync(200, TestClient.ValidJson);
        });
        using TestClient client = Client(server);

        await UploadAsync(client, FilePart.FromBytes(new byte[size], "f"), new RequestOptions { ExpectContinue = option });

        server.Heads[0].Contains("Expect: 100-continue").ShouldBe(isSent);
        server.Heads[0].ShouldContain($"Content-Length: {size}\r\n");
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    [InlineData(typeof(ObjectDisposedException))]
    public async Task What_the_callers_stream_throws_is_thrown_and_not_repeated(Type type)
    {
        await using var server = new LoopbackServer(static connection => connection.ReadHeadAsync());
        using TestClient client = Client(server);
        var thrown = (Exception)Activator.CreateInstance(type, "mine")!;
        int opened = 0;

        Exception exception = await Should.ThrowAsync<Exception>(() => PutAsync(client, () =>
        {
            opened++;
            return new FailingStream(thrown);
        }));

        exception.ShouldBeSameAs(thrown);
        opened.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_breaks_off_while_it_is_read_is_named()
    {
        await using var server = new LoopbackServer(static connection => connection.ReadHeadAsync());
        using TestClient client = Client(server);
        var thrown = new IOException("The disk is gone.");

        TransportException exception = await Should.ThrowAsync<TransportException>(() => PutAsync(client, () => new FailingStream(thrown)));

        exception.Message.ShouldBe("The file part 'f' could not be read: The disk is gone.");
        exception.InnerException.ShouldBeSameAs(thrown);
        exception.IsTimeout.ShouldBeFalse();
        exception.Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task Unknown_lengths_are_chunked()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadAsync("1\r\n\u0002\r\n1\r\n\u0001\r\n0\r\n\r\n".Length);
            await connection.AnswerAsync(200, TestClient.ValidJson);
        });
        using TestClient client = Client(server);

        await UploadAsync(client, FilePart.FromStream(new SteppingStream(2), "s"));

        server.Heads[0].ShouldContain("Transfer-Encoding: chunked\r\n");
        server.Heads[0].ShouldNotContain("Content-Length");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(302, "", "Location: /elsewhere\r\n");
        });
        using TestClient client = Client(server);

        (await Should.ThrowAsync<ApiException>(() => client.GetAsync())).Status.ShouldBe(302);

        server.Heads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_success_after_a_redirect_of_the_callers_handler_is_an_error()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            string head = await connection.ReadHeadAsync();
            await connection.AnswerAsync(head.StartsWith("GET /elsewhere", StringComparison.Ordinal) ? 200 : 302, TestClient.ValidJson, "Location: /elsewhere\r\nConnection: close\r\n");
        });
        using var http = new HttpClient();
        using var client = new TestClient(http, new TestOptions { Endpoint = server.Endpoint });

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Message.ShouldContain("redirected");
        server.Heads.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("HEAD", 404)]
    [InlineData("GET", 304)]
    public async Task The_length_of_a_body_that_is_not_sent_cuts_nothing_off(string method, int status)
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync($"HTTP/1.1 {status} Said\r\nContent-Length: 100\r\n\r\n");
        });
        using TestClient client = Client(server);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.SendAsync(TestClient.Operation(method)));

        exception.Status.ShouldBe(status);
        exception.Response.IsTruncated.ShouldBeFalse();
    }

    [Fact]
    public async Task A_truncated_body_is_a_transport_error_and_repeated_where_that_is_safe()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"account_id\"");
        });
        using TestClient client = Client(server);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.GetAsync());

        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
        exception.Attempts.ShouldBe(3);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("identity, br, gzip")]
    public async Task A_compressed_body_is_read_whatever_it_is_compressed_with(string encoding)
    {
        byte[] compressed = System.Text.Encoding.UTF8.GetBytes(TestClient.ValidJson);
        foreach (string one in encoding.ToLowerInvariant().Split(", "))
            compressed = Compressed(compressed, one);

        await using var server = new LoopbackServer(async connection =>
        {
            string head = await connection.ReadHeadAsync();
            int status = head.StartsWith("DELETE", StringComparison.Ordinal) ? 409 : 200;
            await connection.AnswerAsync(status, compressed, $"Content-Encoding: {encoding}\r\nConnection: close\r\n");
        });
        using TestClient client = Client(server);

        ApiResponse<Reaction> answer = await client.GetAsync();
        answer.Value.ShouldBe(TestClient.Valid);
        answer.Raw.ContentHeaders.ContentEncoding.ShouldBeEmpty();
        answer.Raw.ContentHeaders.Contains("Content-Length").ShouldBeFalse();
        answer.Raw.ContentHeaders.ContentType!.MediaType.ShouldBe("application/json");
        (await Should.ThrowAsync<ApiException>(() => client.SendAsync(TestClient.Operation("DELETE")))).Body.ShouldBe(TestClient.ValidJson);
        using ApiResponse<Stream> download = await client.SendAsync(TestClient.Reading(ResponseBody.Stream()));
        using var reader = new StreamReader(download.Value);
        (await reader.ReadToEndAsync()).ShouldBe(TestClient.ValidJson);
    }

    [Fact]
    public async Task What_is_compressed_in_an_unknown_way_is_left_as_it_is()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(200, "???", "Content-Encoding: klingon\r\nConnection: close\r\n");
        });
        using TestClient client = Client(server);

        ApiResponse<string> answer = await client.SendAsync(TestClient.Reading(ResponseBody.Text()));

        answer.Value.ShouldBe("???");
        answer.Raw.ContentHeaders.ContentEncoding.ShouldBe(["klingon"]);
    }

    private static byte[] Compressed(byte[] bytes, string encoding)
    {
        using var target = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(target, CompressionMode.Compress),
            "br" => new BrotliStream(target, CompressionMode.Compress),
            "deflate" => new ZLibStream(target, CompressionMode.Compress),
            _ => new BufferedStream(target),
        })
            stream.Write(bytes);

        return target.ToArray();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_a_transport_error(string encoding)
    {
        await using var server = new LoopbackServer(async connection =>
        {
            string head = await connection.ReadHeadAsync();
            await connection.AnswerAsync(head.StartsWith("GET", StringComparison.Ordinal) ? 200 : 400, TestClient.ValidJson, $"Content-Encoding: {encoding}\r\nConnection: close\r\n");
        });
        using TestClient client = Client(server);
        ApiOperation<Stream> download = TestClient.Reading(ResponseBody.Stream());

        (await Should.ThrowAsync<TransportException>(() => client.GetAsync(new RequestOptions { MaxRetries = 0 }))).Message.ShouldContain("decompressed");
        (await Should.ThrowAsync<ApiException>(() => client.SendAsync(TestClient.Operation("DELETE")))).Body.ShouldBe("");
        using ApiResponse<Stream> response = await client.SendAsync(download);
        await Should.ThrowAsync<TransportException>(async () => await response.Value.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_connection_that_is_closed_without_an_answer_leaves_it_open_whether_the_request_arrived()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.ReadAsync(30);
        });
        using TestClient client = Client(server);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
        server.Heads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_connection_means_not_sent()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        using var client = new TestClient(null, new TestOptions { Endpoint = endpoint, TimeProvider = new TestTime() });

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.Delivery.ShouldBe(RequestDelivery.NotSent);
        exception.Attempts.ShouldBe(3);
        exception.ToString().ShouldNotContain(TestClient.Key);
    }

    [Fact]
    public async Task Chunks_end_where_they_say_whatever_length_is_announced()
    {
        await using var server = new LoopbackServer(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n"
                + $"{TestClient.ValidJson.Length:x}\r\n{TestClient.ValidJson}\r\n0\r\n\r\n");
        });
        using TestClient client = Client(server);

        (await client.PostAsync()).Value.ShouldBe(TestClient.Valid);
    }

    [Fact]
    public async Task Cookies_are_not_kept()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(200, TestClient.ValidJson, "Set-Cookie: sid=1\r\nConnection: close\r\n");
        });
        using TestClient client = Client(server);

        await client.GetAsync();
        await client.GetAsync();

        server.Heads[1].ShouldNotContain("sid=1");
    }

    [Fact]
    public async Task A_stream_of_an_answer_is_handed_over_while_it_arrives()
    {
        var proceed = new TaskCompletionSource();
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
            await proceed.Task;
            await connection.WriteAsync("def");
        });
        using TestClient client = Client(server);

        using ApiResponse<Stream> response = await client.SendAsync(TestClient.Reading(ResponseBody.Stream()));
        byte[] three = new byte[3];
        await response.Value.ReadExactlyAsync(three);
        three.ShouldBe("abc"u8.ToArray());
        proceed.SetResult();
        await response.Value.ReadExactlyAsync(three);
        three.ShouldBe("def"u8.ToArray());
    }

    private static Task PutAsync(TestClient client, Func<Stream> open)
        => client.SendAsync(TestClient.Operation("PUT"), null, call => call.Bytes(FilePart.FromFactory(open, "f", 10), "application/octet-stream"));

    private static TestClient Client(LoopbackServer server)
        => new(null, new TestOptions { Endpoint = server.Endpoint, TimeProvider = new TestTime() });

    private static Task<ApiResponse<Reaction>> UploadAsync(TestClient client, FilePart file, RequestOptions? options = null)
        => client.SendAsync(TestClient.Operation("POST"), options, call => call.Bytes(file, "application/octet-stream"));
}
