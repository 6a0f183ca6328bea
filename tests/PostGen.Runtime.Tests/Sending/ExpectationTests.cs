using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Sending;

// RFC 9110, section 10.1.1
public class ExpectationTests
{
    [Fact]
    public async Task A_server_that_refuses_to_be_asked_is_sent_the_body_at_once()
    {
        await using LoopbackServer server = Refusing();
        using TestClient client = Client(server);

        ApiResponse<Reaction> response = await UploadAsync(client, FilePart.FromBytes(new byte[10], "f"), new RequestOptions { ExpectContinue = true });

        response.Raw.Attempts.ShouldBe(2);
        server.Heads.Select(head => head.Contains("Expect")).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_refusal_of_an_expectation_that_was_not_sent_is_an_error_like_others()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(417, "", "Connection: close\r\n");
        });
        using TestClient client = Client(server);

        (await Should.ThrowAsync<ApiException>(() => client.PostAsync())).Attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("0")]
    public async Task A_refusal_of_the_question_asks_for_no_delay_and_is_no_repetition(string retryAfter)
    {
        await using LoopbackServer server = Refusing($"Retry-After: {retryAfter}\r\n");
        var time = new TestTime();
        using TestClient client = Client(server, time);
        var options = new RequestOptions { ExpectContinue = true, MaxRetries = 0 };

        ApiResponse<Reaction> response = await UploadAsync(client, FilePart.FromBytes(new byte[10], "f"), options);

        response.Raw.Status.ShouldBe(200);
        time.Delays.ShouldAllBe(delay => delay == TimeSpan.Zero);
    }

    [Fact]
    public async Task A_stream_that_was_not_read_yet_is_sent_after_the_refusal()
    {
        await using LoopbackServer server = Refusing();
        using TestClient client = Client(server);
        var once = new ChunkedStream("0123456789");

        ApiResponse<Reaction> response = await UploadAsync(client, FilePart.FromStream(once, "f"), new RequestOptions { ExpectContinue = true });

        response.Raw.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task An_expectation_of_the_callers_own_is_refused_twice_at_most()
    {
        StubHandler handler = new(_ => StubHandler.Answer(417));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime(), MaxRetries = 0 });

        await Should.ThrowAsync<ApiException>(() => client.PostAsync(options: new RequestOptions { Headers = { ["Expect"] = "100-continue" } }));

        handler.Sent.Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_server_that_refuses_again_is_not_asked_again()
    {
        await using var server = new LoopbackServer(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(417, "", "Connection: close\r\n");
        });
        using TestClient client = Client(server);

        ApiException exception = await Should.ThrowAsync<ApiException>(
            () => UploadAsync(client, FilePart.FromBytes(new byte[10], "f"), new RequestOptions { ExpectContinue = true }));

        exception.Attempts.ShouldBe(2);
    }

    private static LoopbackServer Refusing(string headers = "") => new(async connection =>
    {
        string head = await connection.ReadHeadAsync();
        if (head.Contains("Expect"))
        {
            await connection.AnswerAsync(417, "", $"Connection: close\r\n{headers}");
            return;
        }

        await connection.ReadAsync(10);
        await connection.AnswerAsync(200, TestClient.ValidJson);
    });

    private static TestClient Client(LoopbackServer server, TestTime? time = null)
        => new(null, new TestOptions { Endpoint = server.Endpoint, TimeProvider = time ?? new TestTime() });

    private static Task<ApiResponse<Reaction>> UploadAsync(TestClient client, FilePart file, RequestOptions? options = null)
        => client.SendAsync(TestClient.Operation("POST"), options, call => call.Bytes(file, "application/octet-stream"));
}
