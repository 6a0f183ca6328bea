using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Sending;

public class DisposalTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_waits_for_its_next_attempt_ends_with_the_last_error(bool loopsRetries)
    {
        await using var server = new LoopbackServer(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(503, """{"title":"Busy"}""", "Connection: close\r\n");
        });
        var time = new TestTime();
        var client = new TestClient(null, new TestOptions { Endpoint = server.Endpoint, TimeProvider = time, LoopsRetries = loopsRetries });
        time.OnDelay = client.Dispose;

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.GetAsync());

        exception.Title.ShouldBe("Busy");
        exception.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_of_a_client_that_was_disposed_says_so()
    {
        var client = new TestClient(null);
        client.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => client.GetAsync());
    }
}
