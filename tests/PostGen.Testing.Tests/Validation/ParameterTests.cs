using System.Net;
using System.Text.Json;

namespace PostGen.Testing.Tests.Validation;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("?limit=3", "limit", "3")]
    [InlineData("?breed=pug&breed=poodle", "breed", """["pug","poodle"]""")]
    [InlineData("?breed=a%2Cb", "breed", """["a,b"]""")]
    [InlineData("?breed=a+b%20c", "breed", """["a b c"]""")]
    [InlineData("?size=1%7C2", "size", "[1,2]")]
    [InlineData("?size=1|2", "size", "[1,2]")]
    [InlineData("?filter[age]=3&filter%5Bname%5D=Rex", "filter", """{"age":3,"name":"Rex"}""")]
    public async Task Query_parameters_are_read_by_their_style(string query, string name, string json)
    {
        FakeRequest request = await ReceiveAsync(query);
        request.Faults.ShouldBeEmpty();
        JsonSerializer.Serialize(request.Parameters[name]).ShouldBe(json);
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=51", "limit")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?size=1%7Ctwo", "size/1")]
    [InlineData("?filter[age]=old", "filter/age")]
    public async Task Values_that_break_the_schema_are_faults(string query, string name)
    {
        RequestFault fault = (await ReceiveAsync(query)).Faults.ShouldHaveSingleItem();
        (fault.Location, fault.Name).ShouldBe((RequestFaultLocation.Query, name));
    }

    [Fact]
    public async Task Headers_and_cookies_are_checked()
    {
        HttpRequestMessage message = Kennel.Request(HttpMethod.Get, "/dogs");
        message.Headers.Add("X-Trace", "no uuid");
        message.Headers.Add("Cookie", "a=b; leash=perhaps");
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(message);
        server.Requests[0].Faults.Select(static fault => fault.Location).ShouldBe([RequestFaultLocation.Header, RequestFaultLocation.Cookie]);
    }

    [Fact]
    public async Task Objects_in_a_list_are_JSON()
    {
        using FakeServer server = new("""
            { "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { "/a": { "get": { "parameters": [{ "name": "tags", "in": "query",
              "schema": { "type": "array", "items": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } } } } }], "responses": { "204": {} } } } } }
            """);
        using HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://fake.invalid/a?tags=%7B%22key%22%3A%22a%22%7D&tags=%7B%7D"));

        FakeRequest request = server.Requests.ShouldHaveSingleItem();
        request.Parameters["tags"][0].GetProperty("key").GetString().ShouldBe("a");
        request.Faults.ShouldHaveSingleItem().ToString().ShouldContain("key");
    }

    [Fact]
    public async Task A_path_parameter_obeys_its_schema()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, "/dogs/x"));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private static async Task<FakeRequest> ReceiveAsync(string query)
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, "/dogs" + query));
        (response.StatusCode == HttpStatusCode.OK).ShouldBe(server.Requests[0].IsValid);
        return server.Requests[0];
    }
}
