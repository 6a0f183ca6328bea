using System.Text;

namespace PostGen.Testing.Tests.Serving;

/// <summary>Operations of one path, which documents tell apart by what OpenAPI knows nothing of.</summary>
public sealed class SharedPathTests
{
    private const string Paths = """
        "/#action=List": { "post": { "operationId": "list", "parameters": [{ "name": "X-Action", "in": "header", "required": true, "schema": { "type": "string", "enum": ["List"] } }], "responses": { "204": {} } } },
        "/#action=Stop": { "post": { "operationId": "stop", "parameters": [{ "name": "X-Action", "in": "header", "required": true, "schema": { "const": "Stop" } }], "responses": { "204": {} } } },
        "/channels#owner": { "get": { "operationId": "channels", "responses": { "204": {} } } },
        "/channels#search": { "get": { "operationId": "search", "parameters": [{ "name": "operation", "in": "query", "required": true, "schema": { "enum": ["search"] } }], "responses": { "204": {} } } },
        "/forms": { "get": { "operationId": "forms", "responses": { "204": {} } } },
        "/forms?view=short": { "get": { "operationId": "shortForms", "responses": { "204": {} } } },
        "/forms?key={key}": { "get": { "operationId": "keyedForms", "parameters": [{ "name": "key", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } },
        "/files/{id}": { "get": { "operationId": "byId", "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }], "responses": { "204": {} } } },
        "/files/{name}": { "get": { "operationId": "byName", "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } },
        "/commits/{sha}": { "get": { "operationId": "commit", "parameters": [{ "name": "sha", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } },
        "/commits/{sha}.{type}": { "get": { "operationId": "commitText", "parameters": [{ "name": "sha", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "type", "in": "path", "required": true, "schema": { "enum": ["diff", "patch"] } }], "responses": { "204": {} } } },
        "/jobs/{job}": { "delete": { "operationId": "deleteJob", "parameters": [{ "name": "job", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "project", "in": "query", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } },
        "/jobs/{name}": { "delete": { "operationId": "delete", "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } },
        "/read#url": { "post": { "operationId": "readUrl", "requestBody": { "content": { "application/json": {} } }, "responses": { "204": {} } } },
        "/read#bytes": { "post": { "operationId": "readBytes", "requestBody": { "content": { "application/octet-stream": {} } }, "responses": { "204": {} } } }
        """;

    [Theory]
    [InlineData("POST /", "List", null, "list")]
    [InlineData("POST /", "Stop", null, "stop")]
    [InlineData("GET /channels", null, null, "channels")]
    [InlineData("GET /channels?operation=search", null, null, "search")]
    [InlineData("GET /forms", null, null, "forms")]
    [InlineData("GET /forms?view=short", null, null, "shortForms")]
    [InlineData("GET /forms?view=long", null, null, "forms")]
    [InlineData("GET /forms?key=a%20b", null, null, "keyedForms")]
    [InlineData("GET /files/7", null, null, "byId")]
    [InlineData("GET /files/seven", null, null, "byName")]
    [InlineData("GET /commits/7a.patch", null, null, "commitText")]
    [InlineData("GET /commits/v1.2", null, null, "commit")]
    [InlineData("DELETE /jobs/a?project=b", null, null, "deleteJob")]
    [InlineData("DELETE /jobs/a", null, null, "delete")]
    [InlineData("POST /read", null, "application/json", "readUrl")]
    [InlineData("POST /read", null, "application/octet-stream", "readBytes")]
    public async Task The_operation_is_the_one_that_the_request_fits(string request, string? action, string? contentType, string expected)
    {
        using FakeServer server = new($$"""{ "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { {{Paths}} } }""");
        string[] parts = request.Split(' ');
        using HttpRequestMessage message = new(new HttpMethod(parts[0]), "http://fake.invalid" + parts[1]);
        if (action is not null)
        {
            message.Headers.Add("X-Action", action);
        }

        if (contentType is not null)
        {
            message.Content = new StringContent("1", Encoding.UTF8, contentType);
        }

        using HttpResponseMessage response = await server.SendAsync(message);

        server.Requests.ShouldHaveSingleItem().OperationId.ShouldBe(expected);
        server.AssertValid();
    }

    [Fact]
    public async Task Where_none_fits_the_first_one_says_what_is_wrong()
    {
        using FakeServer server = new($$"""{ "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { {{Paths}} } }""");
        using HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://fake.invalid/"));

        server.Requests.ShouldHaveSingleItem().Faults.ShouldHaveSingleItem().ToString().ShouldContain("X-Action");
    }

    [Theory]
    [InlineData("/files/{name}.{extension}", "/files/a.b.json", "a.b", "json")]
    [InlineData("/files/{name}{extension}", "/files/a.b.json", "a.b", ".json")]
    [InlineData("/files/{name}-{extension}", "/files/a-b", "a", "b")]
    [InlineData("/files/{name}..{extension}", "/files/1..2", "1", "2")]
    public async Task Parameters_that_share_a_segment_are_parted_at_the_last_place(string template, string path, string name, string extension)
    {
        using FakeServer server = new("""
            { "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { "TEMPLATE": { "get": { "operationId": "read", "parameters": [
              { "name": "name", "in": "path", "required": true, "schema": { "type": "string" } },
              { "name": "extension", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": {} } } } } }
            """.Replace("TEMPLATE", template, StringComparison.Ordinal));
        using HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://fake.invalid" + path));

        FakeRequest request = server.Requests.ShouldHaveSingleItem();
        request.Parameters["name"].GetString().ShouldBe(name);
        request.Parameters["extension"].GetString().ShouldBe(extension);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("Authorization")]
    public async Task Headers_that_are_no_parameters_are_not_missed(string header)
    {
        using FakeServer server = new("""
            { "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { "/a": { "get": { "parameters": [
              { "name": "HEADER", "in": "header", "required": true, "schema": { "enum": ["x"] } }], "responses": { "204": {} } } } } }
            """.Replace("HEADER", header, StringComparison.Ordinal));
        using HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://fake.invalid/a"));

        server.AssertValid();
    }
}
