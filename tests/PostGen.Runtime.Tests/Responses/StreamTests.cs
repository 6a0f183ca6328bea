using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Responses;

public class StreamTests
{
    [Fact]
    public async Task Bytes_are_a_stream_that_is_closed_with_the_response()
    {
        var disposed = 0;
        var body = new ChunkedStream("ab", "cd");
        StubHandler handler = new(_ => new HttpResponseMessage { Content = new WatchedStreamContent(body, () => disposed++) });
        using var client = new TestClient(handler.Client());

        ApiResponse<Stream> response = await client.SendAsync(TestClient.Reading(ResponseBody.Stream()));
        body.IsDisposed.ShouldBeFalse();
        using (var reader = new StreamReader(response.Value, leaveOpen: true))
            (await reader.ReadToEndAsync()).ShouldBe("abcd");

        disposed.ShouldBe(0);
        response.Dispose();
        disposed.ShouldBe(1);
        response.Dispose();
        disposed.ShouldBe(1);
    }

    [Fact]
    public async Task Closing_the_stream_closes_the_answer()
    {
        var disposed = 0;
        StubHandler handler = new(_ => new HttpResponseMessage { Content = new WatchedStreamContent(new ChunkedStream("a"), () => disposed++) });
        using var client = new TestClient(handler.Client());

        (await client.SendAsync(TestClient.Reading(ResponseBody.Stream()))).Value.Dispose();

        disposed.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_that_was_closed_is_not_at_its_end()
    {
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(new ChunkedStream("a", "b")) }).Client());
        ApiResponse<Stream> response = await client.SendAsync(TestClient.Reading(ResponseBody.Stream()));
        Stream stream = response.Value;
        response.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await stream.ReadExactlyAsync(new byte[1]));
        Should.Throw<ObjectDisposedException>(() => stream.ReadExactly(new byte[1]));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_a_transport_error()
    {
        using Stream stream = await OpenAsync(new ChunkedStream("a", null), new TestOptions());
        byte[] buffer = new byte[1];
        await stream.ReadExactlyAsync(buffer);

        (await Should.ThrowAsync<TransportException>(async () => await stream.ReadExactlyAsync(buffer))).Delivery.ShouldBe(RequestDelivery.Unknown);
    }

    [Fact]
    public async Task Each_read_is_limited_in_time()
    {
        var time = new TestTime();
        var stalling = new StallingStream("a"u8.ToArray(), () => time.Advance(TimeSpan.FromSeconds(9)));
        using Stream stream = await OpenAsync(stalling, new TestOptions { TimeProvider = time, AttemptTimeout = TimeSpan.FromSeconds(9) });
        byte[] buffer = new byte[1];
        await stream.ReadExactlyAsync(buffer);

        (await Should.ThrowAsync<TransportException>(async () => await stream.ReadExactlyAsync(buffer))).IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task A_read_observes_its_token()
    {
        using var source = new CancellationTokenSource();
        using Stream stream = await OpenAsync(new StallingStream([1], source.Cancel), new TestOptions());
        byte[] buffer = new byte[1];
        await stream.ReadExactlyAsync(buffer);

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(async () => await stream.ReadExactlyAsync(buffer, source.Token));
        exception.CancellationToken.ShouldBe(source.Token);
    }

    private static async Task<Stream> OpenAsync(Stream body, TestOptions options)
    {
        var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }).Client(), options);
        return await client.SendAsync(TestClient.Reading(ResponseBody.Stream()));
    }
}
