using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Parameters;

public class PathTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("../secret", "..%2Fsecret")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("...", "...")]
    [InlineData("ü", "%C3%BC")]
    public async Task A_path_parameter_is_one_segment(string value, string expected)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.SendAsync(TestClient.Operation("GET"), null, call =>
        {
            call.Url.Literal("/things/");
            call.Url.Path(value, "id");
            call.Url.Literal("/parts");
        });

        handler.Sent[0].Url.ShouldBe($"https://api.test/v1/things/{expected}/parts");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void What_would_be_another_path_is_refused(string? value)
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);

        Should.Throw<ArgumentException>(() => call.Url.Path(value!, "id")).ParamName.ShouldBe("id");
        Should.Throw<ArgumentException>(() => call.Url.Path("id", value!, JsonCodec.String, ParameterStyle.Simple, false, "id")).ParamName.ShouldBe("id");
    }

    [Theory]
    [InlineData("a/b:c", "a/b:c")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a%2Fb%zz", "a%2Fb%25zz")]
    [InlineData("a/.../b.c", "a/.../b.c")]
    public async Task A_path_of_reserved_characters_stays_a_path(string value, string expected)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.SendAsync(TestClient.Operation("GET"), null, call =>
        {
            call.Url.Literal("/files/");
            call.Url.Path("path", value, JsonCodec.String, ParameterStyle.Simple, false, "path", allowReserved: true);
        });

        handler.Sent[0].Url.ShouldBe($"https://api.test/v1/files/{expected}");
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/%2E%2e")]
    [InlineData("./a")]
    public void A_path_of_reserved_characters_does_not_walk_up(string value)
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);

        Should.Throw<ArgumentException>(() => call.Url.Path("path", value, JsonCodec.String, ParameterStyle.Simple, false, "path", allowReserved: true)).ParamName.ShouldBe("path");
    }

    [Fact]
    public void An_empty_list_is_refused()
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);

        Should.Throw<ArgumentException>(() => call.Url.Path("ids", [], JsonCodec.List(JsonCodec.String), ParameterStyle.Simple, false, "ids"));
    }

    [Theory]
    [InlineData("https://h.test", "https://h.test/reactions")]
    [InlineData("https://h.test/", "https://h.test/reactions")]
    [InlineData("https://h.test/a/b", "https://h.test/a/b/reactions")]
    [InlineData("https://h.test/a/b/", "https://h.test/a/b/reactions")]
    public async Task Paths_are_appended_to_the_endpoint(string endpoint, string url)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client(), new TestOptions { Endpoint = new Uri(endpoint) });

        await client.GetAsync();

        handler.Sent[0].Url.ShouldBe(url);
    }

    [Theory]
    [InlineData("https://h.test/?a=1")]
    [InlineData("https://h.test/#x")]
    [InlineData("ftp://h.test/")]
    [InlineData("/relative")]
    public void An_endpoint_that_nothing_can_be_appended_to_is_refused(string endpoint)
        => Should.Throw<ArgumentException>(() => new TestClient(null, new TestOptions { Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute) }));

    [Fact]
    public async Task The_endpoint_comes_from_options_then_http_client_then_document()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        var api = new ApiDefinition("Servers", "1", new Uri("https://document.test"), SecurityScheme.Bearer());

        await new TestClient(api, new HttpClient(handler), new TestOptions { Endpoint = null }).GetAsync();
        await new TestClient(api, handler.Client(), new TestOptions { Endpoint = null }).GetAsync();
        await new TestClient(api, handler.Client(), new TestOptions()).GetAsync();

        handler.Sent.Select(request => new Uri(request.Url).Host).ShouldBe(["document.test", "api.test", "api.test"]);
        Should.Throw<ArgumentException>(() => new TestClient(new ApiDefinition("None", "1", null), null, new TestOptions { Endpoint = null }));
    }

    [Fact]
    public async Task An_operation_can_have_a_server_of_its_own()
    {
        StubHandler handler = StubHandler.Json("");
        using var client = new TestClient(handler.Client());

        await client.SendAsync(new ApiOperation("up", HttpMethod.Get, "/up") { Server = new Uri("https://upload.test/x/") });

        handler.Sent[0].Url.ShouldBe("https://upload.test/x/up");
    }
}
