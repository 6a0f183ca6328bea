using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Sending;

public class BodyTests
{
    [Fact]
    public async Task Json()
    {
        SentRequest sent = await SendAsync(call => call.Json(TestClient.Valid with { Tags = ["a"], Note = "<é>" }));

        sent.Text.ShouldBe("""{"account_id":"acc","count":1,"tags":["a"],"note":"<é>"}""");
        sent["Content-Type"].ShouldBe("application/json");
        sent["Content-Length"].ShouldBe(sent.Body.Length.ToString());
    }

    [Fact]
    public async Task Json_of_composed_types_and_vendor_types()
    {
        SentRequest sent = await SendAsync(call => call.Json([1, 2], JsonCodec.List(JsonCodec.Int64), "application/vnd.list+json"));

        sent.Text.ShouldBe("[1,2]");
        sent["Content-Type"].ShouldBe("application/vnd.list+json");
    }

    [Fact]
    public async Task Form()
    {
        SentRequest sent = await SendAsync(call =>
        {
            FormBody form = call.Form();
            form.Field("a b", "x y&z=ü*");
            form.Field("n", 5);
            form.Field("f", false);
            form.Field("none", (string?)null);
            form.Field("list", ["1", "2 3"], JsonCodec.List(JsonCodec.String));
            form.Field("joined", ["1", "2 3"], JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited, false);
            form.Field("empty", [], JsonCodec.List(JsonCodec.String));
            form.FieldValue<Mood>("mood", Mood.Like, MoodJson.Instance.Codec);
            form.FieldJson("json", TestClient.Valid, JsonCodec.Model<Reaction>());
            form.Field("deep", new Dictionary<string, long> { ["x"] = 1 }, JsonCodec.Map(JsonCodec.Int64), ParameterStyle.DeepObject);
        });

        sent.Text.ShouldBe("a+b=x+y%26z%3D%C3%BC*&n=5&f=false&list=1&list=2+3&joined=1+2+3&mood=like&json=%7B%22account_id%22%3A%22acc%22%2C%22count%22%3A1%7D&deep%5Bx%5D=1");
        sent["Content-Type"].ShouldBe("application/x-www-form-urlencoded");
    }

    [Fact]
    public async Task An_empty_form_is_empty() => (await SendAsync(call => call.Form())).Text.ShouldBe("");

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xfc })]
    [InlineData("text/plain; charset=\"UTF-16BE\"", new byte[] { 0, 0xfc })]
    [InlineData("text/plain; charset=utf-8", new byte[] { 0xc3, 0xbc })]
    public async Task Text_in_the_charset_of_its_media_type(string mediaType, byte[] expected)
    {
        SentRequest sent = await SendAsync(call => call.Text("ü", mediaType));

        sent.Body.ShouldBe(expected);
        sent["Content-Type"].ShouldBe(mediaType);
    }

    [Fact]
    public async Task Text_that_its_charset_cannot_hold_is_refused() =>
        (await Should.ThrowAsync<ArgumentException>(() => SendAsync(call => call.Text("a€", "text/plain; charset=iso-8859-1")))).ParamName.ShouldBe("request");

    [Fact]
    public async Task Text()
    {
        SentRequest sent = await SendAsync(call => call.Text("ü", "text/plain"));

        sent.Body.ShouldBe("ü"u8.ToArray());
        sent["Content-Type"].ShouldBe("text/plain; charset=utf-8");
    }

    [Theory]
    [InlineData("application/octet-stream", null, "application/octet-stream")]
    [InlineData("application/octet-stream", "image/png", "image/png")]
    [InlineData("image/*", null, "image/jpeg")]
    [InlineData("image/png", "image/jpeg", "image/png")]
    [InlineData("image/png image/jpeg", null, "image/jpeg")]
    [InlineData("image/png image/jpeg", "image/jpeg", "image/jpeg")]
    [InlineData("image/png image/jpeg", "image/jpeg;q=1", "image/jpeg;q=1")]
    [InlineData("image/png image/jpeg", "image/jpeg2000", "image/png")]
    [InlineData("application/pdf application/octet-stream", "image/jpeg", "image/jpeg")]
    [InlineData("application/pdf application/octet-stream", null, "application/pdf")]
    public async Task Bytes(string documented, string? own, string expected)
    {
        SentRequest sent = await SendAsync(call => call.Bytes(FilePart.FromBytes(new byte[] { 1, 2, 3 }, "x.jpg", own), documented.Split(' ')));

        sent.Body.ShouldBe([1, 2, 3]);
        sent["Content-Type"].ShouldBe(expected);
        sent["Content-Length"].ShouldBe("3");
    }

    [Fact]
    public async Task A_body_is_sent_anew_with_each_attempt()
    {
        StubHandler handler = new(attempt => attempt < 3 ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });

        await client.PostAsync();

        handler.Sent.Select(request => request.Text).ShouldBe(Enumerable.Repeat(TestClient.ValidJson, 3));
    }

    [Fact]
    public async Task A_handler_that_disposes_requests_does_not_spoil_the_next_attempt()
    {
        StubHandler handler = new((attempt, request, _) =>
        {
            request.Dispose();
            return Task.FromResult(attempt == 1 ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));
        });
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });

        await client.PostAsync();

        handler.Sent[1].Text.ShouldBe(TestClient.ValidJson);
    }

    [Fact]
    public async Task Memory_that_is_still_being_sent_is_not_given_to_another_call()
    {
        // The server answers before it has read the body; the body is read long afterwards.
        HttpContent? late = null;
        StubHandler handler = new((_, request, _) =>
        {
            late ??= request.Content;
            return Task.FromResult(StubHandler.Answer(200, TestClient.ValidJson));
        })
        { ReadsBody = false };
        using var client = new TestClient(handler.Client());
        await client.PostAsync();
        await client.PostAsync(TestClient.Valid with { AccountId = "other" });

        await Should.ThrowAsync<Exception>(() => late!.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_payload_that_breaks_the_document_is_not_sent()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        Reaction broken = new() { AccountId = "", Count = -1, Tags = ["a", "B", "a"] };

        PayloadException exception = await Should.ThrowAsync<PayloadException>(() => client.PostAsync(broken));
        ApiResponse<Reaction> unthrown = await client.PostAsync(broken, new RequestOptions { ThrowOnError = false });

        handler.Sent.ShouldBeEmpty();
        exception.Attempts.ShouldBe(0);
        exception.Faults.Select(fault => fault.Path).ShouldBe(["AccountId", "Count", "Tags", "Tags[1]"]);
        unthrown.Error.ShouldBeOfType<PayloadException>();
        unthrown.Raw.Status.ShouldBe(0);
        Should.Throw<PayloadException>(() => unthrown.Value);
    }

    [Fact]
    public async Task A_value_that_json_cannot_hold_is_not_sent()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        var without = new RequestOptions { ThrowOnError = false };
        Action<ApiCall>[] bodies =
        [
            call => call.Json(double.NaN, JsonCodec.Double),
            call => call.Multipart().Json("a"u8, double.NaN, JsonCodec.Double),
            call => call.Multipart().Value("a"u8, double.NaN, JsonCodec.Double),
            call => call.Multipart().Styled("a", double.NaN, JsonCodec.Double, ParameterStyle.Form, explode: true),
            call => call.Form().Field("a", [double.NaN], JsonCodec.List(JsonCodec.Double)),
            call => call.Form().FieldJson("a", double.NaN, JsonCodec.Double),
        ];

        foreach (Action<ApiCall> fill in bodies)
            (await client.SendAsync(TestClient.Operation("POST"), without, fill)).Error.ShouldBeOfType<PayloadException>().Message.ShouldContain("NaN");

        handler.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(31, null)]
    [InlineData(30, "100-continue")]
    [InlineData(null, null)]
    public async Task Every_body_of_the_threshold_asks_first(int? threshold, string? expected)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client(), new TestOptions { ExpectContinueThreshold = threshold });

        await client.PostAsync();

        handler.Sent[0]["Expect"].ShouldBe(expected);
    }

    [Fact]
    public async Task Validation_can_be_switched_off()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client(), new TestOptions { ValidatePayloads = false });

        await client.PostAsync(new Reaction { AccountId = "", Count = -1 });

        handler.Sent[0].Text.ShouldBe("""{"account_id":"","count":-1}""");
        await Should.ThrowAsync<PayloadException>(() => client.PostAsync(new Reaction { AccountId = null!, Count = 1 }));
        await Should.ThrowAsync<PayloadException>(() => client.PostAsync(new Reaction { AccountId = "a", Count = 1, Mood = Mood.Unrecognized }));
        handler.Sent.Count.ShouldBe(1);
    }

    private static async Task<SentRequest> SendAsync(Action<ApiCall> fill)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());
        await client.SendAsync(TestClient.Operation("POST"), null, fill);
        return handler.Sent[0];
    }
}
