using System.Net;

namespace PostGen.Testing.Tests.Serving;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("/dogs/Rex", "getDog")]
    [InlineData("/dogs/best", "bestDog")]
    [InlineData("/v1/dogs/Rex", "getDog")]
    [InlineData("/dogs/a%2Fb", "getDog")]
    public async Task The_most_concrete_path_answers(string path, string operation)
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, path));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Requests.ShouldHaveSingleItem().OperationId.ShouldBe(operation);
        server.AssertValid();
    }

    [Fact]
    public async Task Path_parameters_are_decoded_as_one_segment()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, "/dogs/a%2Fb%20c"));
        server.Requests[0].Parameters["name"].GetString().ShouldBe("a/b c");
    }

    [Theory]
    [InlineData("/files/{+path}", "false", "/files/a/b%20c", "a/b c")]
    [InlineData("/files/{path+}", "false", "/files/a/b", "a/b")]
    [InlineData("/files/{path:path}/meta", "false", "/files/a/b/meta", "a/b")]
    [InlineData("/files/{path}", "true", "/files/a/b", "a/b")]
    [InlineData("/files/{path}", "true", "/files/a", "a")]
    [InlineData("/files/{path}", "false", "/files/a/b", null)]
    [InlineData("/files/{path:int}", "false", "/files/5", "5")]
    [InlineData("/files/{+path}", "false", "/files/new", null)]
    public async Task Some_path_parameters_hold_slashes(string template, string allowReserved, string path, string? expected)
    {
        using FakeServer server = new("""
            {"openapi":"3.1.0","info":{"title":"F","version":"1"},"paths":{
              "TEMPLATE":{"get":{"operationId":"read","parameters":[{"name":"path","in":"path","required":true,"allowReserved":RESERVED,"schema":{"type":"string"}}],"responses":{"204":{"description":"Done."}}}},
              "/files/new":{"get":{"operationId":"new","responses":{"204":{"description":"Done."}}}}}}
            """.Replace("TEMPLATE", template, StringComparison.Ordinal).Replace("RESERVED", allowReserved, StringComparison.Ordinal));
        using HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://fake.invalid" + path));

        FakeRequest request = server.Requests.ShouldHaveSingleItem();
        request.OperationId.ShouldBe(expected is not null ? "read" : path == "/files/new" ? "new" : null);
        (request.Parameters.TryGetValue("path", out System.Text.Json.JsonElement value) ? value.GetString() : null).ShouldBe(expected);
    }

    [Fact]
    public async Task An_unknown_path_is_404_and_remembered()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/cats?x=1", Kennel.Json("[1]")));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        FakeRequest request = server.Requests.ShouldHaveSingleItem();
        request.OperationId.ShouldBeNull();
        (request.Path, request.Query, request.Text).ShouldBe(("/cats", "?x=1", "[1]"));
        Should.Throw<InvalidRequestException>(server.AssertValid).Message.ShouldContain("no path for /cats");
    }

    [Fact]
    public async Task A_wrong_method_is_405_with_those_that_are_right()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Patch, "/dogs/Rex"));
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["DELETE", "GET"]);
    }

    [Fact]
    public void A_document_that_is_no_JSON_is_refused() => Should.Throw<FormatException>(static () => new FakeServer("openapi: 3.1.0"));

    [Fact]
    public void An_operation_that_the_document_lacks_is_refused()
    {
        using FakeServer server = Kennel.Server();
        Should.Throw<ArgumentException>(() => server.Operation("feedCat")).ParamName.ShouldBe("operationId");
    }
}
