using System.Diagnostics;
using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Telemetry;

public class TelemetryTests
{
    [Fact]
    public async Task A_span_and_counters_are_named_after_the_client()
    {
        string name = "Watched" + Guid.NewGuid().ToString("N");
        var api = new ApiDefinition(name, "1", null, SecurityScheme.ApiKeyHeader("X-API-KEY"));
        using var recorder = new TelemetryRecorder(name);
        StubHandler handler = new(attempt => attempt == 1 ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));
        using var client = new TestClient(api, handler.Client(), new TestOptions { TimeProvider = new TestTime() }, new ApiKeyCredential(TestClient.Key));

        await client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(FilePart.FromBytes(new byte[300], "x"), "a/b"));

        Activity span = recorder.Spans.ShouldHaveSingleItem();
        span.OperationName.ShouldBe("react");
        span.Status.ShouldBe(ActivityStatusCode.Unset);
        span.GetTagItem("http.response.status_code").ShouldBe(200);
        span.GetTagItem("http.request.resend_count").ShouldBe(1);
        recorder.Sum("client.operation.retries").ShouldBe(1);
        recorder.Sum("client.operation.uploaded").ShouldBe(600);
        recorder.Count("client.operation.duration").ShouldBe(1);
        recorder.Everything.ShouldNotContain(TestClient.Key);
    }

    [Fact]
    public async Task What_the_callers_own_code_throws_is_told_by_its_type()
    {
        string name = "Thrown" + Guid.NewGuid().ToString("N");
        var api = new ApiDefinition(name, "1", null, SecurityScheme.ApiKeyHeader("X-API-KEY"));
        using var recorder = new TelemetryRecorder(name);
        var options = new TestOptions { BeforeSend = (_, _) => throw new UnauthorizedAccessException("no token") };
        using var client = new TestClient(api, StubHandler.Json("").Client(), options, new ApiKeyCredential(TestClient.Key));

        await Should.ThrowAsync<UnauthorizedAccessException>(() => client.GetAsync());
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => client.GetAsync(token: source.Token));

        recorder.Spans.Select(span => span.GetTagItem("error.type")).ShouldBe(["System.UnauthorizedAccessException", "canceled"]);
    }

    [Fact]
    public async Task Errors_are_told_by_few_values()
    {
        string name = "Failing" + Guid.NewGuid().ToString("N");
        var api = new ApiDefinition(name, "1", null, SecurityScheme.ApiKeyHeader("X-API-KEY"));
        using var recorder = new TelemetryRecorder(name);
        StubHandler handler = new(attempt => attempt switch
        {
            1 => StubHandler.Answer(401, """{"type":"errors/expired"}"""),
            2 => StubHandler.Answer(404),
            3 => StubHandler.Answer(422, """{"type":"request 7f3 of ann@example.test"}"""),
            _ => throw new HttpRequestException(HttpRequestError.ResponseEnded),
        });
        using var client = new TestClient(api, handler.Client(), null, new ApiKeyCredential(TestClient.Key));
        var options = new RequestOptions { ThrowOnError = false, MaxRetries = 0 };

        ApiOperation operation = new("react", HttpMethod.Get, "/reactions") { Errors = new Documented() };
        for (int i = 0; i < 4; i++)
            await client.SendAsync(operation, options);

        recorder.Spans.Select(span => span.GetTagItem("error.type")).ShouldBe(["errors/expired", "404", "422", "transport"]);
        recorder.Spans.ShouldAllBe(span => span.Status == ActivityStatusCode.Error);
        recorder.Everything.ShouldNotContain("ann@example.test");
    }

    private sealed class Documented() : ErrorFactory(null)
    {
        public override ApiException Create(ErrorResponse response) => new(response);

        public override bool IsDocumented(ApiException exception) => exception.ErrorTypeText == "errors/expired";
    }
}
