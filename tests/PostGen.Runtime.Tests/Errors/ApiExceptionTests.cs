using System.Net;
using System.Text;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Errors;

public class ApiExceptionTests
{
    [Fact]
    public async Task Carries_what_the_server_said()
    {
        HttpResponseMessage answer = StubHandler.Answer(
            401,
            """{"type":"errors/expired_credentials","title":"Expired credentials","detail":"Reconnect the account.","instance":"/x","status":500,"extra":{"a":[1]}}""",
            "application/problem+json");
        answer.Headers.Add("X-Request-Id", "7f3");
        answer.Headers.Add("Retry-After", "5");
        using var client = new TestClient(new StubHandler(_ => answer).Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.PostAsync());

        exception.Message.ShouldBe("401 Expired credentials: Reconnect the account. (errors/expired_credentials, request 7f3)");
        exception.Status.ShouldBe(401);
        exception.ErrorTypeText.ShouldBe("errors/expired_credentials");
        exception.Title.ShouldBe("Expired credentials");
        exception.Detail.ShouldBe("Reconnect the account.");
        exception.Instance.ShouldBe("/x");
        exception.RequestId.ShouldBe("7f3");
        exception.RetryAfter.ShouldBe(TimeSpan.FromSeconds(5));
        exception.Attempts.ShouldBe(1);
        exception.Headers.Contains("X-Request-Id").ShouldBeTrue();
        exception.GetJson()!.Value.GetProperty("extra").GetProperty("a")[0].GetInt32().ShouldBe(1);
        exception.GetBody<Reaction>().ShouldBeNull();
    }

    [Fact]
    public async Task A_body_of_a_documented_type_can_be_read()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(409, TestClient.ValidJson)).Client());

        (await Should.ThrowAsync<ApiException>(() => client.PostAsync())).GetBody<Reaction>().ShouldBe(TestClient.Valid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>\n<body>Bad Gateway")]
    [InlineData("{\"title\":\"ha")]
    [InlineData("{\"title\":5,\"type\":{},\"detail\":null}")]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    [InlineData("\0\u0001")]
    [InlineData("{\"title\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1,\"account_id\":\"a\"}")]
    public async Task Is_made_of_any_body(string body)
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(502, body, "text/html")).Client(), new TestOptions { MaxRetries = 0 });

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Status.ShouldBe(502);
        exception.Message.ShouldStartWith("502 ");
        exception.Body.ShouldBe(body);
        exception.GetBody<Reaction>().ShouldBeNull();
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    public async Task Is_made_of_any_charset(string charset)
    {
        HttpResponseMessage answer = StubHandler.Answer(400, """{"title":"T"}""");
        answer.Content.Headers.Remove("Content-Type");
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);
        using var client = new TestClient(new StubHandler(_ => answer).Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Title.ShouldBe("T");
        exception.Body.ShouldBe("""{"title":"T"}""");
    }

    [Theory]
    [InlineData("utf-16", "; charset=utf-16", false)]
    [InlineData("utf-16BE", "; charset=utf-16be", false)]
    [InlineData("utf-16", "", true)]
    [InlineData("utf-16BE", "", true)]
    [InlineData("utf-32", "", true)]
    [InlineData("utf-8", "", true)]
    [InlineData("utf-16", "; charset=utf-8", true)]
    [InlineData("iso-8859-1", "; charset=iso-8859-1", false)]
    [InlineData("utf-8", "; charset=klingon", false)]
    public async Task Is_read_in_the_bodys_encoding(string name, string charset, bool isMarked)
    {
        const string Body = """{"type":"T","title":"Déjà vu","account_id":"é","count":1}""";
        Encoding encoding = Encoding.GetEncoding(name);
        var content = new ByteArrayContent([.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Body)]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/problem+json" + charset);
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.Conflict) { Content = content }).Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Body.ShouldBe(Body);
        exception.Title.ShouldBe("Déjà vu");
        exception.GetBody<Reaction>()!.AccountId.ShouldBe("é");
        exception.GetJson()!.Value.GetProperty("type").GetString().ShouldBe("T");
    }

    [Fact]
    public async Task Half_a_character_at_the_end_is_no_reason_to_fail()
    {
        var content = new ByteArrayContent([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Nein"), 0x41]);
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.Conflict) { Content = content }).Client());

        (await Should.ThrowAsync<ApiException>(() => client.GetAsync())).Body.ShouldBe("Nein\uFFFD");
    }

    [Fact]
    public async Task Half_a_json_gives_what_stands_before_the_break()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(400, """{"title":"T","detail":"ha""")).Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Title.ShouldBe("T");
        exception.Detail.ShouldBeNull();
    }

    [Fact]
    public async Task The_body_is_bounded()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(400, new string('x', 200_000))).Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Body.Length.ShouldBe(64 * 1024);
        exception.Response.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public async Task An_envelope_is_read_at_its_pointers()
    {
        var errors = new Factory(new ErrorEnvelope { Type = "/error/code", Title = "/error/messages/1", RequestId = "/meta/request~1id", Detail = "/error" });
        ApiOperation operation = new("x", HttpMethod.Get, "/x") { Errors = errors };
        StubHandler handler = new(_ => StubHandler.Answer(400, """{"meta":{"request/id":17},"error":{"messages":["no",["a"],"b"],"code":"E1"},"code":"wrong"}"""));
        using var client = new TestClient(handler.Client());

        CodedException exception = await Should.ThrowAsync<CodedException>(() => client.SendAsync(operation));

        exception.ErrorTypeText.ShouldBe("E1");
        exception.RequestId.ShouldBe("17");
        exception.Title.ShouldBeNull();
        exception.Detail.ShouldBeNull();
        exception.Message.ShouldBe("400 Bad Request (E1, request 17)");
    }

    [Fact]
    public async Task Without_throwing_the_error_is_the_very_exception()
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(404, """{"title":"T"}""")).Client());

        ApiResponse<Reaction> response = await client.GetAsync(new RequestOptions { ThrowOnError = false });

        response.IsSuccess.ShouldBeFalse();
        response.HasValue.ShouldBeFalse();
        response.Raw.Status.ShouldBe(404);
        response.Error.ShouldBeOfType<ApiException>().Title.ShouldBe("T");
        Should.Throw<ApiException>(() => response.Value).ShouldBeSameAs(response.Error);
        Should.Throw<ApiException>(() => (Reaction)response).ShouldBeSameAs(response.Error);
    }

    [Fact]
    public async Task Without_throwing_a_transport_failure_is_returned_too()
    {
        using var client = new TestClient(new StubHandler(_ => throw new HttpRequestException(HttpRequestError.ConnectionError)).Client(), new TestOptions { MaxRetries = 0 });

        ApiResponse<Reaction> response = await client.GetAsync(new RequestOptions { ThrowOnError = false });

        response.Error.ShouldBeOfType<TransportException>().Delivery.ShouldBe(RequestDelivery.NotSent);
        response.Raw.Status.ShouldBe(0);
        response.Raw.RequestId.ShouldBeNull();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(307)]
    public async Task A_redirect_is_an_error(int status)
    {
        using var client = new TestClient(new StubHandler(_ => StubHandler.Answer(status)).Client());

        (await Should.ThrowAsync<ApiException>(() => client.GetAsync())).Status.ShouldBe(status);
    }

    [Fact]
    public async Task An_answer_from_elsewhere_is_an_error()
    {
        StubHandler handler = new((_, request, _) =>
        {
            request.RequestUri = new Uri("https://evil.test/path?secret=1");
            HttpResponseMessage answer = StubHandler.Answer(200, TestClient.ValidJson);
            answer.RequestMessage = request;
            return Task.FromResult(answer);
        });
        using var client = new TestClient(handler.Client());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Status.ShouldBe(200);
        exception.Message.ShouldContain("https://evil.test");
        exception.Message.ShouldNotContain("secret");
        handler.Sent.Count.ShouldBe(1);
    }

    private sealed class CodedException(ErrorResponse response) : ApiException(response);

    private sealed class Factory(ErrorEnvelope envelope) : ErrorFactory(envelope)
    {
        public override ApiException Create(ErrorResponse response) => new CodedException(response);
    }
}
