using System.Text.Json.Nodes;
using PostGen.Generator.Model;
using PostGen.Generator.Planning;
using PostGen.Generator.Reading;

namespace PostGen.Planning.Tests.Operations;

/// <summary>Whatever one value of a document is replaced by, everything else is planned and nothing throws.</summary>
public sealed class DamageTests
{
    private const string Document = """
        {
          "openapi": "3.2.0", "info": { "title": "Acme", "version": "1" },
          "servers": [{ "url": "https://{r}.acme.test", "variables": { "r": { "default": "eu", "enum": ["eu"] } } }],
          "tags": [{ "name": "things" }],
          "security": [{ "key": [] }],
          "x-postgen-errors": { "type": "/error/code" },
          "paths": {
            "/things/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "post": {
                "operationId": "doIt", "tags": ["things"], "servers": [{ "url": "/v2" }],
                "parameters": [
                  { "$ref": "#/components/parameters/Limit" },
                  { "name": "f", "in": "query", "style": "deepObject", "content": { "application/json": { "schema": { "type": "object" } } } }
                ],
                "requestBody": { "content": {
                  "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } },
                  "multipart/form-data": {
                    "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "n": { "type": "integer" } } },
                    "encoding": { "n": { "contentType": "text/plain", "headers": { "X": {} } } } } } },
                "responses": {
                  "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } }, "text/event-stream": {} } },
                  "201": { "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } } },
                  "4XX": { "$ref": "#/components/responses/Bad" } },
                "callbacks": { "done": { "{$url}": { "post": { "requestBody": { "content": { "application/json": { "schema": {} } } } } } } }
              },
              "additionalOperations": { "COPY": {} }
            }
          },
          "webhooks": { "w": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "string" } } } } } } },
          "components": {
            "parameters": { "Limit": { "name": "limit", "in": "query", "schema": { "type": "integer", "enum": [1, 2] } } },
            "responses": { "Bad": { "description": "Bad.", "content": { "application/json": { "schema": {
              "type": "object", "properties": { "error": { "type": "object", "properties": { "code": { "enum": ["a"], "x-enumDescriptions": { "a": "A." } } } } } } } } } },
            "schemas": { "Thing": { "type": "object", "required": ["kind"], "properties": {
              "kind": { "const": "x" },
              "either": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Thing" }], "discriminator": { "propertyName": "kind", "mapping": { "x": "Thing" } } } } } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } }
          }
        }
        """;

    private static readonly string[] s_replacements =
        ["null", "17", "\"{a}/\\u2028\"", "[null, {\"$ref\": 5}]", "{\"\": null, \"$ref\": \"#\"}"];

    [Fact]
    public void NoReplacedValueThrows()
    {
        int count = Values(JsonNode.Parse(Document)!).Count();
        for (int i = 0; i < count; i++)
        {
            foreach (string replacement in s_replacements)
            {
                JsonNode root = JsonNode.Parse(Document)!;
                JsonNode value = Values(root).ElementAt(i);
                string path = value.GetPath();
                value.ReplaceWith(JsonNode.Parse(replacement));

                Should.NotThrow(() => Plan(root.ToJsonString()), path + " = " + replacement);
            }
        }
    }

    [Fact]
    public void NoRemovedValueThrows()
    {
        int count = Values(JsonNode.Parse(Document)!).Count();
        for (int i = 0; i < count; i++)
        {
            JsonNode root = JsonNode.Parse(Document)!;
            JsonNode value = Values(root).ElementAt(i);
            string path = value.GetPath();
            _ = value.Parent is JsonArray list ? list.Remove(value) : value.Parent!.AsObject().Remove(value.GetPropertyName());

            Should.NotThrow(() => Plan(root.ToJsonString()), path);
        }
    }

    [Fact]
    public void EqualDocumentsGiveEqualPlansWhereverTheirPartsStand()
    {
        ApiModel? one = Plan(Document);
        ApiModel? other = Plan(JsonNode.Parse(Document)!.ToJsonString());

        one.ShouldNotBeNull();
        other.ShouldBe(one);
        other!.GetHashCode().ShouldBe(one.GetHashCode());
    }

    private static ApiModel? Plan(string text)
    {
        FaultSink faults = new();
        ApiDocument? document = DocumentReader.Read(new DocumentSource("acme.json", text), [], faults, CancellationToken.None);
        ApiModel? model = document is null ? null : ApiPlanner.Plan(document, new GeneratorOptions { Namespace = "Acme", AllSchemas = true });
        _ = faults.ToFaults();
        return model;
    }

    private static IEnumerable<JsonNode> Values(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject container => container.Select(static member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Values(child).Prepend(child));
    }
}
