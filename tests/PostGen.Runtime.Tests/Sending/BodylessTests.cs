using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Sending;

public class BodylessTests
{
    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    public async Task A_request_that_may_have_had_its_effect_is_not_sent_again_by_the_handler(string method)
    {
        await using LoopbackServer server = ClosingAfterOne();
        using var client = new TestClient(null, new TestOptions { Endpoint = server.Endpoint, TimeProvider = new TestTime() });
        await client.SendAsync(TestClient.Operation(method));

        TransportException exception = await Should.ThrowAsync<TransportException>(() => client.SendAsync(TestClient.Operation(method)));

        exception.Delivery.ShouldBe(RequestDelivery.Unknown);
        server.Heads.Count.ShouldBe(2);
        server.Heads[1].ShouldContain("Content-Length: 0\r\n");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public async Task One_that_can_be_repeated_has_no_body_at_all(string method)
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.SendAsync(TestClient.Operation(method));

        handler.Answers[0].RequestMessage.ShouldBeNull();
        handler.Sent[0]["Content-Length"].ShouldBeNull();
    }

    // Keeps a connection for a second request, and closes it once that has arrived.
    private static LoopbackServer ClosingAfterOne()
    {
        int connections = 0;
        return new LoopbackServer(async connection =>
        {
            await connection.ReadHeadAsync();
            if (++connections > 1)
                return;

            await connection.AnswerAsync(200, TestClient.ValidJson);
            await connection.ReadHeadAsync();
        });
    }
}
