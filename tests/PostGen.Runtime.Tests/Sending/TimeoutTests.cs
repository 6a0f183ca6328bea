using System.Net;
using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Sending;

public class TimeoutTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task An_attempt_without_an_answer_times_out()
    {
        StubHandler handler = Hanging(_time.PassTimeouts);
        using TestClient client = Client(handler, new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(5) });

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.IsTimeout.ShouldBeTrue();
        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
        exception.Message.ShouldContain("5 s");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_idempotent_operation_is_tried_again_after_a_time_out()
    {
        StubHandler handler = Hanging(_time.PassTimeouts);
        using TestClient client = Client(handler, new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(5) });

        (await Should.ThrowAsync<TransportException>(() => client.GetAsync())).Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task The_limit_holds_until_the_body_is_read()
    {
        StubHandler handler = new(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new StallingStream("{\"account_id\""u8.ToArray(), _time.PassTimeouts)),
        });
        using TestClient client = Client(handler, new TestOptions());

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task An_error_whose_body_stalls_is_still_that_error()
    {
        StubHandler handler = new(_ => new HttpResponseMessage(HttpStatusCode.Conflict)
        {
            Content = new StreamContent(new StallingStream("half"u8.ToArray(), _time.PassTimeouts)),
        });
        using TestClient client = Client(handler, new TestOptions());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.PostAsync());

        exception.Status.ShouldBe(409);
        exception.Body.ShouldBe("half");
        exception.Response.IsTruncated.ShouldBeTrue();
    }

    [Fact]
    public async Task An_upload_that_moves_may_take_longer_than_an_attempt()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using TestClient client = Client(handler, new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(5), UploadStallTimeout = TimeSpan.FromSeconds(3) });
        var slow = new SteppingStream(pieces: 10, onRead: () => _time.Advance(TimeSpan.FromSeconds(2)));

        await client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(FilePart.FromStream(slow, "f"), "application/octet-stream"));

        handler.Sent[0].Body.Length.ShouldBe(10);
    }

    [Fact]
    public async Task An_upload_that_does_not_move_times_out()
    {
        using TestClient client = Client(StubHandler.Json(TestClient.ValidJson), new TestOptions { UploadStallTimeout = TimeSpan.FromSeconds(3) });
        var stalled = new StallingStream([1, 2], () => _time.Advance(TimeSpan.FromSeconds(3)));

        TransportException exception = await Should.ThrowAsync<TransportException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Bytes(FilePart.FromStream(stalled, "f"), "application/octet-stream")));

        exception.IsTimeout.ShouldBeTrue();
        exception.Message.ShouldContain("moved no byte for 3 s");
    }

    [Fact]
    public async Task Bytes_that_nobody_takes_time_out()
    {
        StubHandler handler = new(async (_, request, token) =>
        {
            await request.Content!.CopyToAsync(new BlockedStream(_time.PassTimeouts), token);
            return StubHandler.Answer(200, TestClient.ValidJson);
        })
        { ReadsBody = false };
        using TestClient client = Client(handler, new TestOptions { UploadStallTimeout = TimeSpan.FromSeconds(3) });
        FilePart file = FilePart.FromBytes(new byte[300_000], "f");

        TransportException exception = await Should.ThrowAsync<TransportException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Multipart().File("f"u8, "F", file)));

        exception.IsTimeout.ShouldBeTrue();
        exception.Message.ShouldContain("moved no byte for 3 s");
    }

    [Fact]
    public async Task A_shorter_time_out_of_the_callers_client_is_a_time_out()
    {
        using HttpClient http = Hanging(static () => { }).Client();
        http.Timeout = TimeSpan.FromMilliseconds(1);
        using var client = new TestClient(http);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.IsTimeout.ShouldBeTrue();
        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
    }

    [Fact]
    public async Task The_limit_of_the_whole_call_covers_attempts_and_delays()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503, """{"title":"busy"}"""));
        var time = new TestTime { PassesDelays = false };
        time.OnDelay = () => ThreadPool.QueueUserWorkItem(_ => time.Advance(TimeSpan.FromSeconds(1)));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = time, RetryDelay = TimeSpan.FromSeconds(10) });

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync(new RequestOptions { Timeout = TimeSpan.FromSeconds(1) }));

        exception.Title.ShouldBe("busy");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_any_error_the_limit_of_the_whole_call_is_a_time_out()
    {
        StubHandler handler = Hanging(() => _time.Advance(TimeSpan.FromSeconds(1)));
        using TestClient client = Client(handler, new TestOptions { TotalTimeout = TimeSpan.FromSeconds(1) });

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.GetAsync());

        exception.IsTimeout.ShouldBeTrue();
        exception.Attempts.ShouldBe(1);
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancellation_stays_cancellation()
    {
        using var source = new CancellationTokenSource();
        StubHandler handler = Hanging(source.Cancel);
        using TestClient client = Client(handler, new TestOptions());

        (await Should.ThrowAsync<OperationCanceledException>(() => client.GetAsync(token: source.Token))).CancellationToken.ShouldBe(source.Token);

        handler.Sent.Count.ShouldBe(1);
        await Should.ThrowAsync<OperationCanceledException>(() => client.GetAsync(token: source.Token));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_is_the_callers_whatever_limits_the_call(bool isCancelledBefore)
    {
        using var source = new CancellationTokenSource();
        if (isCancelledBefore)
            await source.CancelAsync();

        var handler = new StubHandler(async (_, _, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return StubHandler.Answer(200);
        });
        using var client = new TestClient(handler.Client(), new TestOptions { TotalTimeout = TimeSpan.FromHours(1) });

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(() => client.GetAsync(token: source.Token));

        exception.CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task A_time_out_of_the_callers_http_client_is_a_transport_error()
    {
        StubHandler handler = new((_, _, _) => throw new TaskCanceledException("HttpClient.Timeout", new TimeoutException()));
        using TestClient client = Client(handler, new TestOptions());

        (await Should.ThrowAsync<TransportException>(() => client.PostAsync())).IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stream_that_looks_cancelled_because_the_server_reset_it_is_no_time_out()
    {
        StubHandler handler = new((_, _, _) => throw new TaskCanceledException("The operation was canceled."));
        using TestClient client = Client(handler, new TestOptions());

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.IsTimeout.ShouldBeFalse();
        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(2_147_484)]
    public void Senseless_limits_are_refused(int seconds)
        => Should.Throw<ArgumentException>(() => Client(StubHandler.Json(""), new TestOptions { AttemptTimeout = TimeSpan.FromSeconds(seconds) }));

    [Fact]
    public void A_delay_that_no_timer_takes_is_refused()
        => Should.Throw<ArgumentException>(() => Client(StubHandler.Json(""), new TestOptions { MaxRetryDelay = TimeSpan.MaxValue }));

    private static StubHandler Hanging(Action whenSent) => new(async (_, _, token) =>
    {
        ThreadPool.QueueUserWorkItem(_ => whenSent());
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("Waits for ever.");
    });

    private TestClient Client(StubHandler handler, TestOptions options)
    {
        options.TimeProvider = _time;
        return new TestClient(handler.Client(), options);
    }
}
