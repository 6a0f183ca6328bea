using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Texts of a document in every place that one can have, trying to become code.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string> Texts =>
    [
        "\"); System.Environment.Exit(1); (\"", "*/ public class Evil { } /*", "</summary><evil/>", "\u2028public class Evil { }", "\u2029public class Evil { }",
        "\u0085public class Evil { }", "\r\npublic class Evil { }\r\n", "#endif\npublic class Evil { }", "\"\"\"", "{0} {{1}} $\"{x}\"", "\\u0022", "\0", "\ud83d\ude00",
        "e\u0301\u202e", "class", "me::X", "System.String",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_stays_text(string text)
    {
        string hostile = JsonSerializer.Serialize(text);
        string document = $$"""
            {
              "openapi": "3.1.0",
              "info": { "title": "Shop", "version": {{hostile}}, "description": {{hostile}} },
              "servers": [{ "url": "https://a.example/{x}", "description": {{hostile}}, "variables": { "x": { "default": {{hostile}}, "enum": [{{hostile}}], "description": {{hostile}} } } }],
              "tags": [{ "name": {{hostile}}, "description": {{hostile}} }],
              "paths": {
                "/a": {
                  "post": {
                    "operationId": {{hostile}}, "summary": {{hostile}}, "description": {{hostile}}, "tags": [{{hostile}}],
                    "parameters": [{ "name": {{hostile}}, "in": "query", "description": {{hostile}}, "schema": { "type": "string", "pattern": {{hostile}}, "enum": [{{hostile}}, "b"], "default": {{hostile}} } }],
                    "requestBody": { "description": {{hostile}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                    "responses": { "200": { "description": {{hostile}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                                   "404": { "description": {{hostile}} } }
                  }
                }
              },
              "components": { "schemas": { "Thing": {
                "type": "object", "title": {{hostile}}, "description": {{hostile}}, "required": [{{hostile}}],
                "properties": {
                  {{hostile}}: { "type": "string", "description": {{hostile}}, "pattern": {{hostile}}, "default": {{hostile}} },
                  "kind": { "const": {{hostile}}, "description": {{hostile}} },
                  "choice": { "type": "string", "enum": [{{hostile}}, "other"], "x-enumDescriptions": { {{hostile}}: {{hostile}} } },
                  "either": { "oneOf": [{ "type": "object", "required": [{{hostile}}], "properties": { {{hostile}}: { "type": "string" } } }, { "type": "string" }] }
                } } } }
            }
            """;
        GeneratorOutcome outcome = new GeneratorTest { Files = [InMemoryText.Document("api.json", document)] }.RunUnchecked();

        outcome.Result.Exception.ShouldBeNull();
        Compiled.Check(outcome.Output);
        outcome.Sources.SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .ShouldNotContain(type => type.Identifier.ValueText == "Evil");
        outcome.Sources.SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .ShouldNotContain(call => call.ToString().Contains("Exit(", StringComparison.Ordinal) && !call.ToString().Contains("\\\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System", "File", "Action", "String", "Object")]
    [InlineData("Task", "Nullable", "IReadOnlyList", "JsonElement", "Uri")]
    [InlineData("Shop", "App", "Guid", "DateTimeOffset", "Exception")]
    [InlineData("Match", "Value", "Parse", "ToJson", "Equals")]
    [InlineData("Int32", "Attribute", "Obsolete", "Func", "TResult")]
    public void Schemas_may_be_called_like_types_of_the_framework(string a, string b, string c, string d, string e)
    {
        string[] names = [a, b, c, d, e];
        string members = string.Join("\n", names.Select(name => $"    {name}: {{ $ref: '#/components/schemas/{name}' }}\n    {name}s: {{ type: array, items: {{ $ref: '#/components/schemas/{name}' }} }}"));
        string schemas = string.Join("\n", names.Select((name, i) => i % 2 == 0
            ? $"{name}: {{ type: object, properties: {{ {name}: {{ type: string }}, other: {{ $ref: '#/components/schemas/{b}' }}, when: {{ type: string, format: date-time }} }} }}"
            : $"{name}: {{ oneOf: [{{ type: string }}, {{ $ref: '#/components/schemas/{c}' }}] }}"));
        GeneratorOutcome outcome = GeneratorTest.Of(Documents.OfSchemas($"Thing:\n  type: object\n  properties:\n{members}\n{schemas}")).RunUnchecked();

        outcome.Result.Exception.ShouldBeNull();
        Compiled.Check(outcome.Output);
    }
}
