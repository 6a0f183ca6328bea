using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Parameters;

public class HeaderTests
{
    [Fact]
    public async Task Headers_are_spelled_in_style_simple()
    {
        SentRequest sent = await SendAsync(call =>
        {
            call.Header("X-Text", "a b", "text");
            call.Header("X-Number", 5L, "number");
            call.Header("X-Flag", true, "flag");
            call.Header("X-None", (string?)null, "none");
            call.Header("X-List", ["a", "b c"], JsonCodec.List(JsonCodec.String), false, "list");
            call.Header("X-Map", new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 }, JsonCodec.Map(JsonCodec.Int64), true, "map");
            call.Header("X-Json", TestClient.Valid, JsonCodec.Model<Reaction>(), false, "json", asJson: true);
            call.HeaderValue<Mood>("X-Mood", Mood.Like, MoodJson.Instance.Codec, false, "mood");
        });

        sent["X-Text"].ShouldBe("a b");
        sent["X-Number"].ShouldBe("5");
        sent["X-Flag"].ShouldBe("true");
        sent["X-None"].ShouldBeNull();
        sent["X-List"].ShouldBe("a,b c");
        sent["X-Map"].ShouldBe("a=1,b=2");
        sent["X-Json"].ShouldBe("""{"account_id":"acc","count":1}""");
        sent["X-Mood"].ShouldBe("like");
    }

    [Fact]
    public async Task A_documented_header_replaces_the_clients()
    {
        SentRequest sent = await SendAsync(call => call.Header("User-Agent", "documented/1", "userAgent"));

        sent["User-Agent"].ShouldBe("documented/1");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_that_speak_of_the_body_are_sent(bool hasBody)
    {
        SentRequest sent = await SendAsync(call =>
        {
            call.Header("Content-Disposition", "attachment; filename=\"a.png\"", "disposition");
            call.Header("Expires", "Thu, 01 Dec 1994 16:00:00 GMT", "expires");
            if (hasBody)
                call.Json(TestClient.Valid);
        });

        sent["Content-Disposition"].ShouldBe("attachment; filename=\"a.png\"");
        sent["Expires"].ShouldBe("Thu, 01 Dec 1994 16:00:00 GMT");
        sent.Text.ShouldBe(hasBody ? TestClient.ValidJson : "");
    }

    [Fact]
    public async Task Cookies_are_joined()
    {
        SentRequest sent = await SendAsync(call =>
        {
            call.Cookie("a", "x; y", JsonCodec.String, ParameterStyle.Form, true, "a");
            call.CookieValue<long>("b", 5, JsonCodec.Int64, ParameterStyle.Form, true, "b");
            call.CookieValue<long>("none", null, JsonCodec.Int64, ParameterStyle.Form, true, "none");
            call.Cookie("c", ["p", "q"], JsonCodec.List(JsonCodec.String), ParameterStyle.Form, false, "c");
            call.Cookie("d", "/=ü", JsonCodec.String, ParameterStyle.Cookie, true, "d");
        });

        sent["Cookie"].ShouldBe("a=x%3B%20y; b=5; c=p,q; d=/=%C3%BC");
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    [InlineData("naïve")]
    [InlineData("\u2028")]
    public void What_a_header_cannot_carry_is_refused(string value)
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);

        Should.Throw<ArgumentException>(() => call.Header("X", value, "trace")).ParamName.ShouldBe("trace");
        Should.Throw<ArgumentException>(() => call.Header("X", [value], JsonCodec.List(JsonCodec.String), false, "traces")).ParamName.ShouldBe("traces");
        var options = new RequestOptions { Headers = { ["X"] = value } };
        Should.Throw<ArgumentException>(() => new ApiCall(client.Pipeline, TestClient.Operation("GET"), options)).ParamName.ShouldBe("options");
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("X Y", "x")]
    [InlineData("X:", "x")]
    [InlineData("X\r\nY", "x")]
    [InlineData("X", null)]
    [InlineData("content-length", "3")]
    public void What_is_no_header_is_refused(string name, string? value)
    {
        using var client = new TestClient(null);
        var options = new RequestOptions { Headers = { [name] = value! } };

        Should.Throw<ArgumentException>(() => new ApiCall(client.Pipeline, TestClient.Operation("GET"), options)).ParamName.ShouldBe("options");
    }

    [Fact]
    public async Task A_callers_headers_replace_the_clients()
    {
        var options = new RequestOptions { Headers = { ["User-Agent"] = "mine/1", ["x-api-key"] = "other", ["X-New"] = "n", ["Content-Type"] = "application/vnd.x+json" } };
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.PostAsync(null, options);

        SentRequest sent = handler.Sent[0];
        sent["User-Agent"].ShouldBe("mine/1");
        sent["X-API-KEY"].ShouldBe("other");
        sent["X-New"].ShouldBe("n");
        sent["Content-Type"].ShouldBe("application/vnd.x+json");
    }

    [Fact]
    public async Task A_user_agent_is_sent()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client(), new TestOptions { UserAgent = "app/2" });

        await client.GetAsync();

        handler.Sent[0]["User-Agent"].ShouldBe("TestClient/1.2 app/2");
        handler.Sent[0]["Accept"].ShouldBe("application/json");
    }

    private static async Task<SentRequest> SendAsync(Action<ApiCall> fill)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        await client.SendAsync(TestClient.Operation("GET"), null, fill);
        return handler.Sent[0];
    }
}
