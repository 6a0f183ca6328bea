using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.Wire;

/// <summary>The client's own handler, over a socket.</summary>
public class LoopbackTests
{
    private const string Added = """
        HTTP/1.1 201 Created
        Content-Type: application/json; charset=utf-8
        Content-Length: 26
        Connection: close

        {"object":"ReactionAdded"}
        """;

    [Fact]
    public async Task The_whole_request_is_as_expected_to_the_byte()
    {
        using var server = new LoopbackServer();
        using PostpressClient client = ClientOf(server);
        Task<string> received = server.AnswerAsync(Added);

        ReactionAdded added = await client.AddReactionAsync(new AddReactionRequest { AccountId = "ä", PostId = "p" });

        added.Object.ShouldBe("ReactionAdded");
        string[] lines = (await received).Split("\r\n");
        lines[0].ShouldBe("POST /v1/posts/reaction HTTP/1.1");
        lines.ShouldContain($"Host: {server.Address.Authority}");
        lines.ShouldContain("X-API-KEY: pp_test_1");
        lines.ShouldContain("Content-Type: application/json");
        lines.ShouldContain("Content-Length: 33");
        lines.ShouldContain(line => line.StartsWith("User-Agent: PostpressClient/2026-05"));
        lines[^1].ShouldBe("""{"account_id":"ä","post_id":"p"}""");
    }

    [Fact]
    public async Task A_redirect_is_an_error_and_the_key_does_not_travel()
    {
        using var server = new LoopbackServer();
        using var elsewhere = new LoopbackServer();
        using PostpressClient client = ClientOf(server);
        Task<string> received = server.AnswerAsync($"""
            HTTP/1.1 302 Found
            Location: {elsewhere.Address}/posts/reaction
            Content-Length: 0
            Connection: close


            """);

        PostpressException error = await Should.ThrowAsync<PostpressException>(() => ReactAsync(client));

        ((int)error.StatusCode).ShouldBe(302);
        (await received).ShouldContain("pp_test_1");
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_transport_error()
    {
        using var server = new LoopbackServer();
        using PostpressClient client = ClientOf(server);
        Task<string> received = server.AnswerAsync(Added.Replace("Content-Length: 26", "Content-Length: 27"));

        TransportException error = await Should.ThrowAsync<TransportException>(() => ReactAsync(client));

        error.Delivery.ShouldBe(RequestDelivery.Unknown);
        await received;
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_received_nothing()
    {
        Uri address;
        using (var server = new LoopbackServer())
        {
            address = server.Address;
        }

        using var client = new PostpressClient("k", new PostpressClientOptions { Endpoint = address, MaxRetries = 0 });

        TransportException error = await Should.ThrowAsync<TransportException>(() => ReactAsync(client));

        error.Delivery.ShouldBe(RequestDelivery.NotSent);
    }

    private static PostpressClient ClientOf(LoopbackServer server) =>
        new("pp_test_1", new PostpressClientOptions { Endpoint = server.Address });

    private static async Task ReactAsync(PostpressClient client) =>
        await client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" });
}
