using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Responses;

public class SequenceTests
{
    private static readonly ResponseBody<IAsyncEnumerable<Reaction>> s_events = ResponseBody.EventStream(JsonCodec.Model<Reaction>());
    private static readonly ResponseBody<IAsyncEnumerable<long>> s_lines = ResponseBody.JsonLines(JsonCodec.Int64);

    [Fact]
    public async Task Events_give_their_data()
    {
        List<Reaction> items = await ReadAsync(
            s_events,
            "\uFEFF: comment\nevent: x\nid: 7\ndata: {\"account_id\":\"a\",\ndata:\"count\":1}\n\n",
            "data: {\"account_id\":\"b\",\"co",
            "unt\":2}\r\n\r\ndata: {\"account_id\":\"c\",\"count\":3}\r\r",
            "retry: 5\n\ndata: [DONE]\n\ndata: never\n\n");

        items.Select(item => (item.AccountId, item.Count)).ShouldBe([("a", 1), ("b", 2), ("c", 3)]);
    }

    [Fact]
    public async Task An_event_that_was_not_ended_is_dropped()
        => (await ReadAsync(s_events, "data: {\"account_id\":\"a\",\"count\":1}\n\ndata: {\"account_id\":\"b\",\"count\":2}\n")).Count.ShouldBe(1);

    [Fact]
    public async Task A_page_is_no_stream_of_events()
        => (await Should.ThrowAsync<ResponseFormatException>(() => ReadAsync(s_events, "<!doctype html>\n\n<title>Sign in</title>\n"))).Message.ShouldContain("no stream of events");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(": keep-alive\n\n")]
    [InlineData("retry: 5\nfuture: x\n\n")]
    public async Task A_stream_of_events_may_have_none(string body) => (await ReadAsync(s_events, body)).ShouldBeEmpty();

    [Fact]
    public async Task Line_ends_can_be_cut_between_reads()
        => (await ReadAsync(ResponseBody.EventStream(JsonCodec.String), "data: a\r", "\n\r", "\ndata: b\r", "\n", "\r\n")).ShouldBe(["a", "b"]);

    [Fact]
    public async Task Events_of_text_are_not_json()
        => (await ReadAsync(ResponseBody.EventStream(JsonCodec.String), "data: not \"json\"\ndata\ndata:  two\n\n", "data:\n\n", "data: [DONE]\n\n"))
            .ShouldBe(["not \"json\"\n\n two", "", "[DONE]"]);

    [Theory]
    [InlineData("1\n2\n3")]
    [InlineData("1\n2\n3\n")]
    [InlineData("\u001e1\n\u001e2\n\u001e3\n")]
    [InlineData("1\r\n\r\n 2 \n\n3\n\n")]
    public async Task Json_texts_follow_each_other(string body) => (await ReadAsync(s_lines, body)).ShouldBe([1, 2, 3]);

    [Theory]
    [InlineData("\u001e[1,\n2]\n\u001e[\n3\n]\n")]
    [InlineData("\u001e[1,\n", "2]\n", "\u001e[3]")]
    [InlineData("\u001e", "[1,2", "]\n\n\u001e", "\n[", "3]", "\n")]
    public async Task Separated_json_texts_have_line_feeds_inside(params string[] pieces) =>
        (await ReadAsync(ResponseBody.JsonLines(JsonCodec.List(JsonCodec.Int64)), pieces)).Select(static item => string.Join(",", item)).ShouldBe(["1,2", "3"]);

    [Fact]
    public async Task A_separated_text_is_there_as_soon_as_it_has_come_whole()
    {
        IAsyncEnumerable<long> items = await OpenAsync(s_lines, new StallingStream("\u001e1\n"u8.ToArray(), static () => { }));
        await using IAsyncEnumerator<long> each = items.GetAsyncEnumerator();

        (await each.MoveNextAsync()).ShouldBeTrue();
        each.Current.ShouldBe(1);
    }

    [Fact]
    public async Task Long_lines_grow_the_buffer()
    {
        string piece = new('x', 1000);

        List<string> items = await ReadAsync(ResponseBody.JsonLines(JsonCodec.String), ["\"", .. Enumerable.Repeat(piece, 100), "\"\n\"b\"\n"]);

        items.Select(item => item.Length).ShouldBe([100_000, 1]);
    }

    [Fact]
    public async Task A_bad_item_names_its_path_after_those_before_it()
    {
        var items = new List<Reaction>();

        ResponseFormatException exception = await Should.ThrowAsync<ResponseFormatException>(async () =>
        {
            await foreach (Reaction item in await OpenAsync(ResponseBody.JsonLines(JsonCodec.Model<Reaction>()), new ChunkedStream("{\"account_id\":\"a\",\"count\":1}\n{\"account_id\":2,\"count\":1}\n")))
                items.Add(item);
        });

        exception.Path.ShouldBe("$.account_id");
        items.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("data: 1\n\ndata: 10\ndata: 10\ndata: 10\ndata: 10\ndata: 10\n\n")]
    [InlineData("data: 1\n\ndata: 1000000000000000000000000000000")]
    public async Task An_event_is_bounded(string body) => await AssertBoundedAsync(ResponseBody.EventStream(JsonCodec.String), body, 10);

    [Fact]
    public async Task A_line_is_bounded() => await AssertBoundedAsync(ResponseBody.JsonLines(JsonCodec.Int64), "1\n10000000\n", 6);

    [Fact]
    public async Task A_break_is_a_transport_error()
        => await Should.ThrowAsync<TransportException>(() => ReadAsync(s_lines, "1\n", null));

    [Fact]
    public async Task Leaving_early_closes_the_answer()
    {
        var body = new ChunkedStream("1\n2\n3\n");
        IAsyncEnumerable<long> items = await OpenAsync(s_lines, body);
        await foreach (long _ in items)
            break;

        body.IsDisposed.ShouldBeTrue();
        await Should.ThrowAsync<InvalidOperationException>(async () => await items.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task Disposing_the_response_closes_the_answer()
    {
        var body = new ChunkedStream("1\n");
        var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }).Client());

        (await client.SendAsync(TestClient.Reading(s_lines))).Dispose();

        body.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Enumeration_observes_its_token()
    {
        using var source = new CancellationTokenSource();
        IAsyncEnumerable<long> items = await OpenAsync(s_lines, new StallingStream("1\n"u8.ToArray(), source.Cancel));

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (long _ in items.WithCancellation(source.Token))
                continue;
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_of_the_call_ends_the_items(bool hasOwn)
    {
        using var call = new CancellationTokenSource();
        using var own = new CancellationTokenSource();
        var body = new StallingStream("1\n"u8.ToArray(), call.Cancel);
        using var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }).Client());
        using ApiResponse<IAsyncEnumerable<long>> response = await client.SendAsync(TestClient.Reading(s_lines), token: call.Token);

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (long _ in response.Value.WithCancellation(hasOwn ? own.Token : default))
                continue;
        });

        exception.CancellationToken.ShouldBe(call.Token);
    }

    [Fact]
    public async Task Data_with_nothing_in_it_is_no_item()
        => (await ReadAsync(ResponseBody.EventStream(JsonCodec.Int64), "data: 1\n\ndata:\n\ndata\n\ndata: 2\n\n")).ShouldBe([1, 2]);

    private static async Task AssertBoundedAsync<T>(ResponseBody<IAsyncEnumerable<T>> body, string text, long limit)
    {
        var handler = new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(new ChunkedStream(text)) });
        using var client = new TestClient(handler.Client(), new TestOptions { MaxResponseSize = limit });
        var items = new List<T>();

        ResponseFormatException exception = await Should.ThrowAsync<ResponseFormatException>(async () =>
        {
            await foreach (T item in (await client.SendAsync(TestClient.Reading(body))).Value)
                items.Add(item);
        });

        exception.Message.ShouldContain($"the limit of {limit} bytes");
        items.Count.ShouldBe(1);
    }

    private static async Task<List<T>> ReadAsync<T>(ResponseBody<IAsyncEnumerable<T>> body, params string?[] chunks)
    {
        var items = new List<T>();
        await foreach (T item in await OpenAsync(body, new ChunkedStream(chunks)))
            items.Add(item);

        return items;
    }

    private static async Task<IAsyncEnumerable<T>> OpenAsync<T>(ResponseBody<IAsyncEnumerable<T>> body, Stream stream)
    {
        var client = new TestClient(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(stream) }).Client());
        return (await client.SendAsync(TestClient.Reading(body))).Value;
    }
}
