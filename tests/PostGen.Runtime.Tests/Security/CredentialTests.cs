using System.Text;
using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Security;

public class CredentialTests
{
    [Fact]
    public async Task The_key_travels_with_each_request_and_nowhere_else()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        HttpClient http = handler.Client();
        using var client = new TestClient(http);

        await client.GetAsync();

        handler.Sent[0]["X-API-KEY"].ShouldBe(TestClient.Key);
        http.DefaultRequestHeaders.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_callers_http_client_is_neither_changed_nor_disposed()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        HttpClient http = handler.Client();
        TimeSpan timeout = http.Timeout;
        Uri? address = http.BaseAddress;
        var client = new TestClient(http);
        await client.GetAsync();

        client.Dispose();

        (await http.GetAsync("x")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        http.Timeout.ShouldBe(timeout);
        http.BaseAddress.ShouldBe(address);
        handler.IsDisposed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rotated_key_is_sent_from_the_next_attempt_on()
    {
        var credential = new ApiKeyCredential("old");
        StubHandler handler = new(attempt =>
        {
            credential.Update("new");
            return attempt == 1 ? StubHandler.Answer(503) : StubHandler.Answer(200, TestClient.ValidJson);
        });
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() }, credential);

        await client.GetAsync();

        handler.Sent.Select(request => request["X-API-KEY"]).ShouldBe(["old", "new"]);
    }

    [Fact]
    public async Task Nothing_that_is_printed_holds_the_key()
    {
        var credential = new ApiKeyCredential(TestClient.Key);
        credential.ToString().ShouldBe("***");
        $"{credential}".ShouldBe("***");
        StubHandler handler = new(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "no"));
        var api = new ApiDefinition("Query", "1", null, SecurityScheme.ApiKeyQuery("key"));
        using var client = new TestClient(api, handler.Client(), new TestOptions { MaxRetries = 0 }, credential);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.GetAsync());

        handler.Sent[0].Url.ShouldContain(TestClient.Key);
        exception.ToString().ShouldNotContain(TestClient.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("schlüssel")]
    [InlineData("a\0b")]
    public void A_key_that_no_header_carries_is_refused_without_being_shown(string key)
    {
        ArgumentException exception = Should.Throw<ArgumentException>(() => new ApiKeyCredential(key));

        exception.ParamName.ShouldBe("key");
        if (key.Length > 0)
            exception.Message.ShouldNotContain(key);

        Should.Throw<ArgumentException>(() => new ApiKeyCredential("good").Update(key));
    }

    [Fact]
    public void A_null_key_is_refused() => Should.Throw<ArgumentNullException>(() => new ApiKeyCredential(null!));

    [Fact]
    public async Task Each_scheme_travels_as_the_document_says()
    {
        var api = new ApiDefinition(
            "All",
            "1",
            null,
            SecurityScheme.ApiKeyHeader("X-Key"),
            SecurityScheme.ApiKeyQuery("the key"),
            SecurityScheme.ApiKeyCookie("sid"),
            SecurityScheme.MutualTls());
        SentRequest sent = await SendAsync(api, [[0, 1, 2, 3]], new("h"), new("q&1"), new("c;1"), null);

        sent["X-Key"].ShouldBe("h");
        sent.Url.ShouldEndWith("/reactions?the%20key=q%261");
        sent["Cookie"].ShouldBe("sid=c%3B1");
    }

    [Fact]
    public async Task Http_schemes_use_the_authorization_header()
    {
        var api = new ApiDefinition("Http", "1", null, SecurityScheme.Basic(), SecurityScheme.Bearer(), SecurityScheme.Http("HOBA"));
        ApiKeyCredential?[] all = [ApiKeyCredential.FromPassword("user", "päss:word"), new("token"), new("result=x")];

        (await SendAsync(api, [[0]], all))["Authorization"].ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:päss:word")));
        (await SendAsync(api, [[1]], all))["Authorization"].ShouldBe("Bearer token");
        (await SendAsync(api, [[2]], all))["Authorization"].ShouldBe("HOBA result=x");
    }

    [Fact]
    public async Task The_first_alternative_that_can_be_met_wholly_is_used()
    {
        var api = new ApiDefinition("Alternatives", "1", null, SecurityScheme.ApiKeyHeader("A"), SecurityScheme.ApiKeyHeader("B"), SecurityScheme.ApiKeyHeader("C"));

        SentRequest sent = await SendAsync(api, [[0, 1], [2], []], new("a"), null, new("c"));

        sent["A"].ShouldBeNull();
        sent["C"].ShouldBe("c");
    }

    [Fact]
    public async Task A_credential_that_may_be_left_out_is_sent_where_there_is_one()
    {
        (await SendAsync(TestClient.Api, [[], [0]], new ApiKeyCredential("a")))["X-API-KEY"].ShouldBe("a");
        (await SendAsync(TestClient.Api, [[], [0]], (ApiKeyCredential?)null))["X-API-KEY"].ShouldBeNull();
    }

    [Fact]
    public async Task Without_any_credential_nothing_is_sent()
    {
        SentRequest sent = await SendAsync(TestClient.Api, [[0]], (ApiKeyCredential?)null);

        sent["X-API-KEY"].ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a:b")]
    public void A_user_name_with_a_colon_is_refused(string? name)
        => Should.Throw<ArgumentException>(() => ApiKeyCredential.FromPassword(name!, "p")).ParamName.ShouldBe("userName");

    [Theory]
    [InlineData("u\r\nX: 1", "p", "userName")]
    [InlineData("u", "p\0", "password")]
    public void A_user_name_or_password_with_control_characters_is_refused(string name, string password, string parameter)
        => Should.Throw<ArgumentException>(() => ApiKeyCredential.FromPassword(name, password)).ParamName.ShouldBe(parameter);

    private static async Task<SentRequest> SendAsync(ApiDefinition api, int[][] security, params ApiKeyCredential?[] credentials)
    {
        StubHandler handler = StubHandler.Json("");
        using var client = new TestClient(api, handler.Client(), null, credentials);
        await client.SendAsync(new ApiOperation("x", HttpMethod.Get, "/reactions") { Security = security });
        return handler.Sent[0];
    }
}
