using System.Net;
using System.Text.Json;

namespace PostGen.Testing.Tests.Answers;

public sealed class FaultTests
{
    [Fact]
    public async Task A_cut_before_the_answer_is_a_response_that_ended()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").CutsConnection();
        HttpRequestException exception = await Should.ThrowAsync<HttpRequestException>(() => server.SendAsync(AddRequest()));
        exception.HttpRequestError.ShouldBe(HttpRequestError.ResponseEnded);
        server.Operation("addDog").Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(500)]
    public async Task A_cut_in_the_body_gives_what_came_before_it(int bytes)
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").CutsConnection(bytes);
        using HttpClient client = server.CreateHttpClient();
        using HttpResponseMessage response = await client.SendAsync(AddRequest(), HttpCompletionOption.ResponseHeadersRead);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] received = new byte[bytes + 1];
        int count = 0;
        HttpIOException exception = await Should.ThrowAsync<HttpIOException>(async () =>
        {
            while (true)
            {
                count += await body.ReadAsync(received.AsMemory(count));
            }
        });
        (exception.HttpRequestError, count).ShouldBe((HttpRequestError.ResponseEnded, bytes));
    }

    [Fact]
    public async Task A_stall_lasts_until_the_caller_gives_up()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").Stalls(afterBytes: 3);
        using HttpClient client = server.CreateHttpClient();
        using HttpResponseMessage response = await client.SendAsync(AddRequest(), HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] received = new byte[10];
        (await body.ReadAsync(received)).ShouldBe(3);
        using var patience = new CancellationTokenSource();
        ValueTask<int> reading = body.ReadAsync(received, patience.Token);
        reading.IsCompleted.ShouldBeFalse();
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(reading.AsTask);
    }

    [Fact]
    public async Task A_stalled_upload_takes_no_more()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").StallsUpload(afterBytes: 4);
        using HttpClient client = server.CreateHttpClient();
        using var patience = new CancellationTokenSource();
        Task<HttpResponseMessage> sending = client.SendAsync(AddRequest(), patience.Token);
        sending.IsCompleted.ShouldBeFalse();
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(sending);
        server.Requests.ShouldHaveSingleItem().Text.ShouldBe("{\"na");
    }

    [Fact]
    public async Task A_stalled_upload_is_the_answer_to_one_request()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").StallsUpload(afterBytes: 4).FailsWith(409);
        using HttpClient client = server.CreateHttpClient();
        using var patience = new CancellationTokenSource();
        Task<HttpResponseMessage> stalled = client.SendAsync(AddRequest(), patience.Token);
        Task<HttpResponseMessage> next = client.SendAsync(AddRequest(), patience.Token);
        next.IsCompleted.ShouldBeTrue();
        using HttpResponseMessage response = await next;
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(stalled);
    }

    [Fact]
    public async Task Disposing_ends_every_stall()
    {
        FakeServer server = Kennel.Server();
        server.Operation("addDog").Stalls();
        using var client = new HttpClient(server, disposeHandler: false);
        Task<HttpResponseMessage> sending = client.SendAsync(AddRequest());
        server.Dispose();
        await Should.ThrowAsync<OperationCanceledException>(sending);
    }

    [Theory]
    [InlineData(Nonsense.HtmlPage, 502, "text/html")]
    [InlineData(Nonsense.HalfJson, 201, "application/json")]
    [InlineData(Nonsense.Empty, 201, "application/json")]
    [InlineData(Nonsense.NotJson, 201, "application/json")]
    public async Task Nonsense_is_no_JSON(Nonsense nonsense, int status, string mediaType)
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").AnswersNonsense(nonsense);
        using HttpResponseMessage response = await server.SendAsync(AddRequest());
        ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((status, mediaType));
        string body = await response.Content.ReadAsStringAsync();
        Should.Throw<JsonException>(() => JsonDocument.Parse(body));
    }

    [Fact]
    public async Task A_delay_waits_for_the_servers_clock()
    {
        var clock = new ManualClock();
        using var server = new FakeServer(Kennel.Document) { TimeProvider = clock };
        server.Operation("addDog").Delay = TimeSpan.FromHours(1);
        using HttpClient client = server.CreateHttpClient();
        Task<HttpResponseMessage> sending = client.SendAsync(AddRequest());
        await clock.TimerCreated;
        sending.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromHours(1));
        using HttpResponseMessage response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        server.Requests[0].ReceivedAt.ShouldBe(DateTimeOffset.UnixEpoch);
    }

    private static HttpRequestMessage AddRequest() => Kennel.Request(HttpMethod.Post, "/dogs", Kennel.Json("""{"name":"Fifi"}"""));
}
