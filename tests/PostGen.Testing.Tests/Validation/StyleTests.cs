using System.Net;
using System.Text.Json;

namespace PostGen.Testing.Tests.Validation;

/// <summary>What clients send in the styles that nest and those that drop the parameter's own name.</summary>
public sealed class StyleTests
{
    private const string Nested = """
        { "name": "deep", "in": "query", "style": "deepObject", "required": true, "schema": { "type": "object", "additionalProperties": false, "properties": {
          "list": { "type": "array", "items": { "type": "integer" } }, "inner": { "type": "object", "properties": { "count": { "type": "integer", "maximum": 9 } } },
          "rows": { "type": "array", "items": { "type": "object", "properties": { "n": { "type": "integer" } } } } } } }
        """;

    private const string Map = """
        { "name": "map", "in": "query", "required": true, "schema": { "type": "object", "additionalProperties": { "type": "integer" } } },
        { "name": "other", "in": "query", "schema": { "type": "string" } },
        { "name": "filter", "in": "query", "style": "deepObject", "schema": { "type": "object" } }
        """;

    [Theory]
    [InlineData("deep[list][0]=1&deep[list][1]=2", """{"list":[1,2]}""")]
    [InlineData("deep[list][]=1&deep[list][]=2", """{"list":[1,2]}""")]
    [InlineData("deep%5Blist%5D=1&deep%5Blist%5D=2", """{"list":[1,2]}""")]
    [InlineData("deep[list]=1", """{"list":[1]}""")]
    [InlineData("deep[inner][count]=3", """{"inner":{"count":3}}""")]
    [InlineData("deep[rows][0][n]=1&deep[rows][1][n]=2", """{"rows":[{"n":1},{"n":2}]}""")]
    public async Task Deep_objects_are_read_however_deep(string query, string json) => await ReadAsync("/x", Nested, "/x?" + query, "deep", json);

    [Fact]
    public async Task What_is_deep_inside_is_held_to_its_schema() =>
        (await SendAsync("/x", Nested, "/x?deep[inner][count]=10")).Faults.ShouldHaveSingleItem().Name.ShouldBe("deep/inner/count");

    [Fact]
    public async Task An_exploded_map_is_what_no_other_parameter_is_called() =>
        await ReadAsync("/x", Map, "/x?a=1&other=x&filter[c]=2&b=2&key=woof", "map", """{"a":1,"b":2}""");

    [Fact]
    public async Task A_required_map_is_missing_where_nothing_is_left_for_it() =>
        (await SendAsync("/x", Map, "/x?other=x&key=woof")).Faults.ShouldHaveSingleItem().Name.ShouldBe("map");

    [Theory]
    [InlineData("true", "rows=%5B1%2C2%5D&rows=%5B3%5D")]
    [InlineData("false", "rows=%5B1%2C2%5D,%5B3%5D")]
    public async Task Lists_in_a_list_are_JSON(string explode, string query) => await ReadAsync(
        "/x",
        $$"""{ "name": "rows", "in": "query", "explode": {{explode}}, "schema": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } } }""",
        "/x?" + query,
        "rows",
        "[[1,2],[3]]");

    [Fact]
    public async Task A_label_keeps_the_dots_of_its_value() =>
        await ReadAsync("/x/{id}", """{ "name": "id", "in": "path", "style": "label", "required": true, "schema": { "type": "string" } }""", "/x/..x", "id", "\".x\"");

    private static async Task ReadAsync(string path, string parameters, string target, string name, string json)
    {
        FakeRequest request = await SendAsync(path, parameters, target);
        request.Faults.ShouldBeEmpty();
        JsonSerializer.Serialize(request.Parameters[name]).ShouldBe(json);
    }

    private static async Task<FakeRequest> SendAsync(string path, string parameters, string target)
    {
        using var server = new FakeServer($$"""
            {
              "openapi": "3.1.0", "info": { "title": "Styles", "version": "1" },
              "paths": { "{{path}}": { "get": { "operationId": "x", "security": [{}, { "key": [] }], "parameters": [{{parameters}}], "responses": { "204": { "description": "Done." } } } } },
              "components": { "securitySchemes": { "key": { "type": "apiKey", "in": "query", "name": "key" } } }
            }
            """);
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, target));
        (response.StatusCode == HttpStatusCode.NoContent).ShouldBe(server.Requests[0].IsValid);
        return server.Requests[0];
    }
}
