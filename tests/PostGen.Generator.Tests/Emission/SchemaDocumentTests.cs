using System.Reflection;
using PostGen.Generator.Emission;
using PostGen.Generator.Tests.Harness;
using PostGen.Runtime;

namespace PostGen.Generator.Tests.Emission;

/// <summary>The schemas that an assembly carries for the analyzers of others.</summary>
public sealed class SchemaDocumentTests
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(SchemaDocumentEmitter.ReadableLength, false)]
    public void Long_ones_are_deflated_and_read_back_as_JSON(int length, bool isReadable)
    {
        string format = new('x', length);
        string document = Documents.OfPaths(
            "/a: { get: { responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }",
            $$"""components: { schemas: { A: { type: object, properties: { a: { type: string, format: {{format}} } } } } }""");

        GeneratorOutcome outcome = GeneratorTest.Of(document).Run();

        outcome.Source("SchemaDocument.g.cs").Contains(format, StringComparison.Ordinal).ShouldBe(isReadable);
        SchemaDocumentAttribute attribute = outcome.Load().GetCustomAttribute<SchemaDocumentAttribute>()!;
        attribute.Client.ShouldBe("App.ShopClient");
        attribute.Json.ShouldBe(
            """{"openapi":"3.1.0","components":{"schemas":{"A":{"type":"object","properties":{"a":{"type":"string","format":"*"}}}}}}""".Replace("*", format, StringComparison.Ordinal));
    }
}
