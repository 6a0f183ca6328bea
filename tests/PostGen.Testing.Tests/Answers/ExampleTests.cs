using System.Net;

namespace PostGen.Testing.Tests.Answers;

/// <summary>Which of the document's examples a server answers with.</summary>
public sealed class ExampleTests
{
    private const string Thing = """{ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } }""";

    [Theory]
    [InlineData("""{ "schema": THING, "example": { "id": 7 } }""", """{"id":7}""")]
    [InlineData("""{ "schema": THING, "example": { "name": "no id" } }""", """{"id":1}""")]
    [InlineData("""{ "schema": THING, "examples": { "bad": { "value": [] }, "good": { "value": { "id": 8 } } } }""", """{"id":8}""")]
    [InlineData("""{ "schema": THING, "example": "{ \"id\": 9 }" }""", """{"id":9}""")]
    [InlineData("""{ "schema": { "properties": { "id": { "type": "integer" } } }, "example": "{ \"id\": 9 }" }""", """{"id":9}""")]
    [InlineData("""{ "schema": { "type": "object", "required": ["inner"], "properties": { "inner": { "properties": { "id": { "type": "integer" } }, "required": ["id"], "example": "{ \"id\": 9 }" } } } }""", """{"inner":{"id":1}}""")]
    [InlineData("""{ "schema": false, "example": { "any": 1 } }""", """{"any":1}""")]
    [InlineData("""{ "example": { "any": 1 } }""", """{"any":1}""")]
    [InlineData("""{ "example": "{ \"any\": 1 }" }""", """{"any":1}""")]
    [InlineData("""{ "example": "12" }""", "\"12\"")]
    [InlineData("""{ "schema": { "type": "string" }, "example": "{ \"id\": 9 }" }""", "\"{ \\\"id\\\": 9 }\"")]
    public async Task The_first_that_the_schema_allows_is_the_answer(string media, string expected)
    {
        using FakeServer server = Answering("application/json", media);
        using HttpResponseMessage response = await server.SendAsync(Request());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Replace(" ", "", StringComparison.Ordinal).ShouldBe(expected.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "schema": THING }""", "application/json")]
    [InlineData("""{ "schema": { "type": "string", "format": "binary" } }""", "application/octet-stream")]
    [InlineData("{}", "application/octet-stream")]
    public async Task An_answer_of_any_type_is_JSON_where_it_is_no_text(string media, string expected)
    {
        using FakeServer server = Answering("*/*", media);
        using HttpResponseMessage response = await server.SendAsync(Request());

        response.Content.Headers.ContentType!.MediaType.ShouldBe(expected);
    }

    private static HttpRequestMessage Request() => new(HttpMethod.Get, "http://fake.invalid/a");

    private static FakeServer Answering(string type, string media) => new($$$"""
        { "openapi": "3.1.0", "info": { "title": "F", "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": { "content": { "{{{type}}}": {{{media.Replace("THING", Thing, StringComparison.Ordinal)}}} } } } } } } }
        """);
}
