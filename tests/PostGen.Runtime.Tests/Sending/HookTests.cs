using System.Net;
using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Sending;

public class HookTests
{
    [Fact]
    public async Task The_hook_sees_each_attempt_and_may_change_it()
    {
        StubHandler handler = new(attempt => attempt == 1 ? StubHandler.Answer(503) : StubHandler.Answer(200, TestClient.ValidJson));
        var seen = 0;
        var options = new TestOptions
        {
            TimeProvider = new TestTime(),
            BeforeSend = (request, _) =>
            {
                request.Headers.Add("X-Seen", (++seen).ToString());
                return ValueTask.CompletedTask;
            },
        };
        using var client = new TestClient(handler.Client(), options);

        await client.GetAsync();

        handler.Sent.Select(request => request["X-Seen"]).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task What_the_hook_throws_is_thrown()
    {
        var options = new TestOptions { BeforeSend = (_, _) => throw new InvalidOperationException("no") };
        using var client = new TestClient(StubHandler.Json("").Client(), options);

        await Should.ThrowAsync<InvalidOperationException>(() => client.GetAsync());
    }

    [Fact]
    public async Task A_cancellation_of_the_hooks_own_is_thrown_as_it_is()
    {
        using var own = new CancellationTokenSource();
        own.Cancel();
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client(), new TestOptions { BeforeSend = (_, _) => ValueTask.FromCanceled(own.Token) });

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(() => client.PostAsync());

        exception.CancellationToken.ShouldBe(own.Token);
        handler.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_of_the_network_in_the_hook_sent_nothing_and_is_repeated()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        int asked = 0;
        var options = new TestOptions
        {
            TimeProvider = new TestTime(),
            BeforeSend = (_, _) => ++asked < 3 ? throw new HttpRequestException("no token", null, HttpStatusCode.ServiceUnavailable) : ValueTask.CompletedTask,
        };
        using var client = new TestClient(handler.Client(), options);

        (await client.PostAsync()).Raw.Attempts.ShouldBe(3);

        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_failure_of_the_last_hook_says_that_nothing_was_sent()
    {
        var options = new TestOptions
        {
            TimeProvider = new TestTime(),
            BeforeSend = (_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded, "no token"),
        };
        using var client = new TestClient(StubHandler.Json(TestClient.ValidJson).Client(), options);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.Delivery.ShouldBe(RequestDelivery.NotSent);
        exception.Message.ShouldContain("hook");
    }

    [Fact]
    public async Task A_hook_that_hangs_is_timed_out_and_sent_nothing()
    {
        var time = new TestTime();
        var options = new TestOptions
        {
            TimeProvider = time,
            AttemptTimeout = TimeSpan.FromSeconds(5),
            MaxRetries = 0,
            BeforeSend = async (_, token) =>
            {
                ThreadPool.QueueUserWorkItem(_ => time.Advance(TimeSpan.FromSeconds(5)));
                await Task.Delay(Timeout.Infinite, token);
            },
        };
        using var client = new TestClient(StubHandler.Json(TestClient.ValidJson).Client(), options);

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.PostAsync());

        exception.Delivery.ShouldBe(RequestDelivery.NotSent);
        exception.IsTimeout.ShouldBeTrue();
    }
}
