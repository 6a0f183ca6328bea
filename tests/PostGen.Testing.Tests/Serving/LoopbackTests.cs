using System.Net;

namespace PostGen.Testing.Tests.Serving;

public sealed class LoopbackTests
{
    [Fact]
    public async Task The_same_is_served_on_a_port_of_loopback()
    {
        await using FakeServer server = Kennel.Server();
        await server.StartAsync();
        server.BaseAddress.IsLoopback.ShouldBeTrue();
        using HttpResponseMessage response = await SendAsync(server, "dogs?limit=3", null);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        FakeRequest request = server.Requests.ShouldHaveSingleItem();
        request.Headers["X-API-KEY"].ShouldBe(Kennel.Key);
        request.Parameters["limit"].GetInt32().ShouldBe(3);
        server.AssertValid();
    }

    [Fact]
    public async Task A_body_arrives_whole()
    {
        await using FakeServer server = Kennel.Server();
        await server.StartAsync();
        using HttpResponseMessage response = await SendAsync(server, "dogs", Kennel.Json("""{"name":"Fifi ☃"}"""));
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"name":"Rex","age":3}""");
        server.Operation("addDog").Requests[0].Body.GetProperty("name").GetString().ShouldBe("Fifi ☃");
    }

    [Fact]
    public async Task A_cut_connection_is_one()
    {
        await using FakeServer server = Kennel.Server();
        await server.StartAsync();
        server.Operation("listDogs").CutsConnection().CutsConnection(afterBytes: 5);
        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(server, "dogs", null));
        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(server, "dogs", null));
    }

    [Fact]
    public async Task A_stall_ends_when_the_caller_gives_up()
    {
        await using FakeServer server = Kennel.Server();
        await server.StartAsync();
        server.Operation("listDogs").Stalls();
        using HttpClient client = server.CreateHttpClient();
        using var patience = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, "dogs");
        request.Headers.Add("X-API-KEY", Kennel.Key);
        Task<HttpResponseMessage> sending = client.SendAsync(request, patience.Token);
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(sending);
    }

    [Fact]
    public async Task Starting_twice_is_refused()
    {
        await using FakeServer server = Kennel.Server();
        await server.StartAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => server.StartAsync());
    }

    [Fact]
    public async Task A_disposed_server_serves_nobody()
    {
        FakeServer server = Kennel.Server();
        await server.StartAsync();
        Uri address = server.BaseAddress;
        await server.DisposeAsync();
        using var client = new HttpClient { BaseAddress = address };
        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync("dogs"));
    }

    private static async Task<HttpResponseMessage> SendAsync(FakeServer server, string path, HttpContent? content)
    {
        using HttpClient client = server.CreateHttpClient();
        using var request = new HttpRequestMessage(content is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = content };
        request.Headers.Add("X-API-KEY", Kennel.Key);
        return await client.SendAsync(request);
    }
}
