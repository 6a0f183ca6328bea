using System.Net;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Sending;

public abstract class RetryTests(bool loopsRetries)
{
    private readonly TestTime _time = new();

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 3, RequestDelivery.NotSent)]
    [InlineData(HttpRequestError.ConnectionError, 3, RequestDelivery.NotSent)]
    [InlineData(HttpRequestError.SecureConnectionError, 3, RequestDelivery.NotSent)]
    [InlineData(HttpRequestError.ProxyTunnelError, 3, RequestDelivery.NotSent)]
    [InlineData(HttpRequestError.ResponseEnded, 1, RequestDelivery.Unknown)]
    [InlineData(HttpRequestError.Unknown, 1, RequestDelivery.Unknown)]
    [InlineData(HttpRequestError.HttpProtocolError, 1, RequestDelivery.Unknown)]
    public async Task A_post_is_repeated_only_where_it_was_not_sent(HttpRequestError error, int attempts, RequestDelivery delivery)
    {
        StubHandler handler = new(_ => throw new HttpRequestException(error, "boom"));

        TransportException exception = await Should.ThrowAsync<TransportException>(() => Client(handler).PostAsync());

        handler.Sent.Count.ShouldBe(attempts);
        exception.Delivery.ShouldBe(delivery);
        exception.Attempts.ShouldBe(attempts);
        exception.InnerException.ShouldBeOfType<HttpRequestException>();
    }

    [Theory]
    [InlineData("POST", 429, 3)]
    [InlineData("POST", 500, 1)]
    [InlineData("POST", 503, 1)]
    [InlineData("POST", 408, 1)]
    [InlineData("PATCH", 502, 1)]
    [InlineData("GET", 408, 3)]
    [InlineData("GET", 429, 3)]
    [InlineData("GET", 500, 3)]
    [InlineData("GET", 502, 3)]
    [InlineData("GET", 503, 3)]
    [InlineData("GET", 504, 3)]
    [InlineData("GET", 501, 1)]
    [InlineData("GET", 400, 1)]
    [InlineData("GET", 404, 1)]
    [InlineData("PUT", 503, 3)]
    [InlineData("DELETE", 503, 3)]
    public async Task Transient_statuses_are_repeated_where_that_is_safe(string method, int status, int attempts)
    {
        StubHandler handler = new(attempt => StubHandler.Answer(status, $"{{\"title\":\"try {attempt}\"}}"));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => Client(handler).SendAsync(TestClient.Operation(method)));

        handler.Sent.Count.ShouldBe(attempts);
        exception.Status.ShouldBe(status);
        exception.Attempts.ShouldBe(attempts);
        exception.Title.ShouldBe($"try {attempts}");
    }

    [Fact]
    public async Task A_later_success_is_a_success()
    {
        StubHandler handler = new(attempt => attempt < 3 ? StubHandler.Answer(503) : StubHandler.Answer(200, TestClient.ValidJson));

        ApiResponse<Reaction> response = await Client(handler).GetAsync();

        response.Value.ShouldBe(TestClient.Valid);
        response.Raw.Attempts.ShouldBe(3);
        response.Raw.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Delays_double_from_eight_tenths_of_a_second()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));

        await Should.ThrowAsync<ApiException>(() => Client(handler, new TestOptions { MaxRetries = 4, Random = 1 }).GetAsync());

        _time.Delays.ShouldBe([0.8, 1.6, 3.2, 6.4], tolerance: 0.001);
    }

    [Fact]
    public async Task Delays_are_a_random_part_of_their_bound()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));

        await Should.ThrowAsync<ApiException>(() => Client(handler, new TestOptions { Random = 0.25 }).GetAsync());

        _time.Delays.ShouldBe([0.2, 0.4], tolerance: 0.001);
    }

    [Fact]
    public async Task Delays_are_capped()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));

        await Should.ThrowAsync<ApiException>(() => Client(handler, new TestOptions { MaxRetries = 8 }).GetAsync());

        _time.Delays[^1].ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Retry_after_in_seconds_is_obeyed()
    {
        StubHandler handler = new(attempt => attempt == 1 ? RetryAfter("7") : StubHandler.Answer(200, TestClient.ValidJson));

        await Client(handler).PostAsync();

        _time.Delays.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_obeyed()
    {
        string date = _time.GetUtcNow().AddSeconds(12).ToString("R");
        StubHandler handler = new(attempt => attempt == 1 ? RetryAfter(date) : StubHandler.Answer(200, TestClient.ValidJson));

        await Client(handler).PostAsync();

        _time.Delays.ShouldBe([TimeSpan.FromSeconds(12)]);
    }

    [Fact]
    public async Task A_retry_after_beyond_the_cap_is_thrown_at_once()
    {
        StubHandler handler = new(_ => RetryAfter("31"));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => Client(handler).PostAsync());

        handler.Sent.Count.ShouldBe(1);
        _time.Delays.ShouldBeEmpty();
        exception.RetryAfter.ShouldBe(TimeSpan.FromSeconds(31));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    public async Task A_retry_after_beyond_what_an_integer_holds_is_beyond_the_cap(string seconds)
    {
        StubHandler handler = new(_ => RetryAfter(seconds));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => Client(handler).GetAsync());

        handler.Sent.Count.ShouldBe(1);
        exception.RetryAfter.ShouldBe(TimeSpan.MaxValue);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    public async Task A_senseless_retry_after_is_ignored(string value)
    {
        StubHandler handler = new(attempt => attempt == 1 ? RetryAfter(value) : StubHandler.Answer(200, TestClient.ValidJson));

        await Client(handler).PostAsync();

        _time.Delays.ShouldBe([TimeSpan.FromSeconds(0.8)]);
    }

    [Fact]
    public async Task A_delay_observes_the_token()
    {
        using var source = new CancellationTokenSource();
        var time = new TestTime { PassesDelays = false, OnDelay = source.Cancel };
        StubHandler handler = new(_ => StubHandler.Answer(503));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = time, LoopsRetries = loopsRetries });

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(() => client.GetAsync(token: source.Token));

        handler.Sent.Count.ShouldBe(1);
        exception.CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task Retries_can_be_set_for_one_call()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));

        await Should.ThrowAsync<ApiException>(() => Client(handler).GetAsync(new RequestOptions { MaxRetries = 0 }));
        handler.Sent.Count.ShouldBe(1);

        await Should.ThrowAsync<ApiException>(() => Client(handler).GetAsync(new RequestOptions { MaxRetries = 5 }));
        handler.Sent.Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_last_real_error_is_thrown()
    {
        StubHandler handler = new(attempt => attempt switch
        {
            1 => throw new HttpRequestException(HttpRequestError.ResponseEnded, "first"),
            2 => StubHandler.Answer(500, """{"title":"second"}"""),
            _ => StubHandler.Answer(502, "<html>third</html>", "text/html"),
        });

        ApiException exception = await Should.ThrowAsync<ApiException>(() => Client(handler).GetAsync());

        exception.Status.ShouldBe(502);
        exception.Body.ShouldBe("<html>third</html>");
    }

    [Fact]
    public async Task The_answer_of_each_attempt_is_disposed()
    {
        var disposed = 0;
        StubHandler handler = new(attempt => new HttpResponseMessage(attempt < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK)
        {
            Content = new WatchedContent("{}", () => disposed++),
        });

        await Should.ThrowAsync<ResponseFormatException>(() => Client(handler).GetAsync());

        disposed.ShouldBe(3);
    }

    [Fact]
    public async Task An_unreadable_success_is_not_repeated()
    {
        StubHandler handler = StubHandler.Json("{}");

        await Should.ThrowAsync<ResponseFormatException>(() => Client(handler).GetAsync());

        handler.Sent.Count.ShouldBe(1);
    }

    private TestClient Client(StubHandler handler, TestOptions? options = null)
    {
        options ??= new TestOptions();
        options.LoopsRetries = loopsRetries;
        options.TimeProvider = _time;
        return new TestClient(handler.Client(), options);
    }

    private static HttpResponseMessage RetryAfter(string value)
    {
        HttpResponseMessage answer = StubHandler.Answer(429);
        answer.Headers.TryAddWithoutValidation("Retry-After", value);
        return answer;
    }
}
