using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace PostGen.Testing.Tests.Serving;

public sealed class SecurityTests
{
    [Theory]
    [InlineData(null, "errors/missing_key")]
    [InlineData("meow", "errors/invalid_key")]
    public async Task A_bad_key_gets_the_documented_401_before_its_body_is_read(string? key, string type)
    {
        using FakeServer server = Kennel.Server();
        server.AcceptsOnly(Kennel.Key);
        HttpRequestMessage request = Kennel.Request(HttpMethod.Post, "/dogs", Kennel.Json("""{"name":"Rex"}"""));
        request.Headers.Remove("X-API-KEY");
        if (key is not null)
        {
            request.Headers.Add("X-API-KEY", key);
        }

        using HttpResponseMessage response = await server.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        JsonNode error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        error["type"]!.GetValue<string>().ShouldBe(type);
        error["status"]!.GetValue<int>().ShouldBe(401);
        FakeRequest received = server.Requests.ShouldHaveSingleItem();
        received.Content.IsEmpty.ShouldBeTrue();
        received.Faults.ShouldHaveSingleItem().Location.ShouldBe(RequestFaultLocation.Security);
    }

    [Fact]
    public async Task One_alternative_is_enough()
    {
        using FakeServer server = Kennel.Server();
        HttpRequestMessage request = Kennel.Request(HttpMethod.Post, "/walks", Kennel.Body("minutes=30", "application/x-www-form-urlencoded"));
        request.Headers.Remove("X-API-KEY");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "t");
        using HttpResponseMessage response = await server.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        server.AssertValid();
    }

    [Fact]
    public async Task An_operation_without_security_asks_for_nothing()
    {
        using FakeServer server = Kennel.Server();
        using var request = new HttpRequestMessage(HttpMethod.Delete, "http://fake.invalid/dogs/Rex");
        using HttpResponseMessage response = await server.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }
}
