using System.IO.Compression;
using System.Net;
using System.Text;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Responses;

public class SuccessTests
{
    [Fact]
    public async Task A_value_comes_with_status_headers_and_request_id()
    {
        HttpResponseMessage answer = StubHandler.Answer(200, TestClient.ValidJson);
        answer.Headers.Add("X-Request-Id", "r1");
        using var client = new TestClient(new StubHandler(_ => answer).Client());

        ApiResponse<Reaction> response = await client.GetAsync();
        Reaction value = response;

        value.ShouldBe(TestClient.Valid);
        response.IsSuccess.ShouldBeTrue();
        response.Error.ShouldBeNull();
        response.TryGetValue(out Reaction? same).ShouldBeTrue();
        same.ShouldBeSameAs(response.Value);
        response.Raw.Status.ShouldBe(200);
        response.Raw.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Raw.RequestId.ShouldBe("r1");
        response.Raw.Attempts.ShouldBe(1);
        response.Raw.Headers.GetValues("X-Request-Id").ShouldBe(["r1"]);
        response.Raw.ContentHeaders.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Theory]
    [InlineData(201, TestClient.ValidJson, false)]
    [InlineData(299, TestClient.ValidJson, true)]
    [InlineData(200, "", false)]
    [InlineData(204, "", false)]
    public async Task An_empty_or_undescribed_success_has_no_value(int status, string body, bool hasValue)
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(status, body)).Client());

        ApiResponse<Reaction> response = await client.GetAsync();

        response.IsSuccess.ShouldBeTrue();
        response.HasValue.ShouldBe(hasValue);
        if (!hasValue)
            Should.Throw<ResponseFormatException>(() => response.Value).Message.ShouldContain(status.ToString());
    }

    [Fact]
    public async Task An_undocumented_success_has_no_value()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(202, TestClient.ValidJson)).Client());

        ApiResponse<string> response = await client.SendAsync(TestClient.Reading(ResponseBody.Text()));

        response.HasValue.ShouldBeFalse();
        response.Raw.Status.ShouldBe(202);
    }

    [Fact]
    public async Task A_limit_can_be_none()
    {
        var options = new TestOptions { MaxResponseSize = long.MaxValue };
        using var client = new TestClient(StubHandler.Json(TestClient.ValidJson).Client(), options);

        (await client.GetAsync()).Value.ShouldBe(TestClient.Valid);
    }

    [Fact]
    public async Task An_operation_without_success_body()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(204)).Client());

        ApiResponse response = await client.SendAsync(new ApiOperation("x", HttpMethod.Delete, "/x"));

        response.IsSuccess.ShouldBeTrue();
        response.Raw.Status.ShouldBe(204);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.api+json;v=1")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    public async Task Json_is_read_whatever_the_type_says(string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(TestClient.ValidJson));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = content }).Client());

        (await client.GetAsync()).Value.ShouldBe(TestClient.Valid);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    [InlineData("\"UTF-8\"")]
    [InlineData("no-such-charset")]
    public async Task Declared_charsets_are_honoured(string charset)
    {
        Encoding encoding = charset switch { "utf-16" => Encoding.Unicode, "iso-8859-1" => Encoding.Latin1, _ => Encoding.UTF8 };
        var content = new ByteArrayContent(encoding.GetBytes("""{"account_id":"é","count":1}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}");
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = content }).Client());

        (await client.GetAsync()).Value.AccountId.ShouldBe("é");
    }

    [Fact]
    public async Task A_byte_order_mark_says_the_encoding()
    {
        byte[] bytes = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(TestClient.ValidJson)];
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new ByteArrayContent(bytes) }).Client());

        (await client.GetAsync()).Value.ShouldBe(TestClient.Valid);
        (await client.SendAsync(TestClient.Reading(ResponseBody.Text()))).Value.ShouldBe(TestClient.ValidJson);
    }

    [Theory]
    [InlineData("""{"account_id":null,"count":1}""", "$.account_id")]
    [InlineData("""{"account_id":"a","count":1,"tags":["x",{}]}""", "$.tags[1]")]
    [InlineData("""{"account_id":"a"}""", "$")]
    [InlineData("""{"account_id":"a","cou""", "$.account_id")]
    public async Task An_unreadable_success_names_its_path(string body, string path)
    {
        using var client = new TestClient(StubHandler.Json(body).Client());

        ResponseFormatException exception = await Should.ThrowAsync<ResponseFormatException>(() => client.GetAsync());

        exception.Path.ShouldBe(path);
        exception.Message.ShouldContain(path);
        exception.Raw.Status.ShouldBe(200);
        exception.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Another_media_type_is_named()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(200, "<html>", "text/html")).Client());

        (await Should.ThrowAsync<ResponseFormatException>(() => client.GetAsync())).Message.ShouldContain("text/html");
    }

    [Fact]
    public async Task Sizes_are_bounded()
    {
        string large = $$"""{"account_id":"{{new string('a', 2000)}}","count":1}""";
        using var bounded = new TestClient(StubHandler.Json(large).Client(), new TestOptions { MaxResponseSize = 1000 });
        using var exact = new TestClient(StubHandler.Json(large).Client(), new TestOptions { MaxResponseSize = large.Length });

        (await Should.ThrowAsync<ResponseFormatException>(() => bounded.GetAsync())).Message.ShouldContain("1000 bytes");
        (await exact.GetAsync()).HasValue.ShouldBeTrue();
    }

    [Fact]
    public async Task A_body_shorter_than_announced_is_a_transport_error()
    {
        StubHandler handler = new(_ =>
        {
            HttpResponseMessage answer = StubHandler.Answer(200, """{"account_id":"a","count":1}""");
            answer.Content.Headers.ContentLength = 500;
            return answer;
        });
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.GetAsync());

        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
        handler.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Text()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(200, "grüß", "text/plain")).Client());

        (await client.SendAsync(TestClient.Reading(ResponseBody.Text()))).Value.ShouldBe("grüß");
    }

    [Fact]
    public async Task Bodies_can_become_a_union()
    {
        ApiOperation<object> operation = new("x", HttpMethod.Get, "/x")
        {
            Success =
            [
                new(200, 200, ResponseBody.Json(JsonCodec.Model<Reaction>()).Select(static value => (object)value)),
                new(202, 202, ResponseBody.Text().Select(static value => (object)value)),
            ],
        };
        using var client = new TestClient(new StubHandler(attempt => StubHandler.Answer(attempt == 1 ? 200 : 202, TestClient.ValidJson)).Client());

        (await client.SendAsync(operation)).Value.ShouldBeOfType<Reaction>();
        (await client.SendAsync(operation)).Value.ShouldBeOfType<string>();
    }

    [Fact]
    public async Task Lists_and_scalars_can_be_values()
    {
        using var client = new TestClient(new StubHandler(attempt => StubHandler.Answer(200, attempt == 1 ? "[1,2]" : "5")).Client());

        (await client.SendAsync(TestClient.Reading(ResponseBody.Json(JsonCodec.List(JsonCodec.Int64))))).Value.ShouldBe([1, 2]);
        long five = await client.SendAsync(TestClient.Reading(ResponseBody.Json(JsonCodec.Int64)));
        five.ShouldBe(5);
    }

    [Fact]
    public void Outcomes_can_be_made_for_mocks()
    {
        ApiResponse.Create(TestClient.Valid).Value.ShouldBe(TestClient.Valid);
        ApiResponse.Create(201).Raw.Status.ShouldBe(201);
        ApiResponse<Reaction> failed = ApiResponse.Failed<Reaction>(new ApiException(new ErrorResponse(404, """{"title":"gone"}""")));
        failed.Raw.Status.ShouldBe(404);
        Should.Throw<ApiException>(() => failed.Value).Title.ShouldBe("gone");
    }

    [Fact]
    public void Our_own_handler_neither_redirects_nor_keeps_cookies()
    {
        using SocketsHttpHandler pipelines = ClientHandler.Create();
        using SocketsHttpHandler factories = ClientHandler.CreateForHttpClient();

        pipelines.AutomaticDecompression.ShouldBe(DecompressionMethods.None);
        factories.AutomaticDecompression.ShouldBe(DecompressionMethods.All);
        foreach (SocketsHttpHandler handler in new[] { pipelines, factories })
        {
            handler.AllowAutoRedirect.ShouldBeFalse();
            handler.UseCookies.ShouldBeFalse();
            handler.PooledConnectionLifetime.ShouldBe(TimeSpan.FromMinutes(15));
            handler.ConnectTimeout.ShouldBeLessThan(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task A_handler_that_is_brought_along_is_left_as_it_is_even_after_its_first_request()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            using var packed = new MemoryStream();
            await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
                await gzip.WriteAsync(Encoding.UTF8.GetBytes(TestClient.ValidJson));

            await connection.AnswerAsync(200, packed.ToArray(), "Content-Encoding: gzip\r\nConnection: close\r\n");
        });
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var first = new ApiPipeline(TestClient.Api, new TestOptions { Endpoint = server.Endpoint }, handler, new ApiKeyCredential("k"));
        ApiOperation<Reaction> operation = TestClient.Operation("GET");
        (await first.SendAsync(operation, new ApiCall(first, operation, null), default)).Value.ShouldBe(TestClient.Valid);

        using var second = new ApiPipeline(TestClient.Api, new TestOptions { Endpoint = server.Endpoint }, handler, new ApiKeyCredential("k"));

        (await second.SendAsync(operation, new ApiCall(second, operation, null), default)).Value.ShouldBe(TestClient.Valid);
        handler.AutomaticDecompression.ShouldBe(DecompressionMethods.All);
    }
}
