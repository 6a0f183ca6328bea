using System.Globalization;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

public sealed class CultureTests
{
    [Fact]
    public void What_is_emitted_does_not_depend_on_the_culture_of_the_compiler()
    {
        const string Document = """
            openapi: 3.1.0
            info: { title: A, version: '1' }
            paths: { /a: { get: { operationId: get, parameters: [{ name: n, in: query, schema: { type: integer, minimum: -5 } }], responses: { 200: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/T' } } } } } } } }
            components:
              schemas:
                T: { type: object, minProperties: 1, properties: { s: { type: string, maxLength: 3 }, l: { type: array, items: { type: number, exclusiveMinimum: -0.5 }, minItems: 1 }, m: { type: object, additionalProperties: { type: integer }, maxProperties: 2 } } }
            """;
        string[] expected = Sources(Document);
        CultureInfo culture = CultureInfo.CurrentCulture;

        // As Swedish, Norwegian and Finnish write it; this process knows no culture but the invariant one.
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "\u2212";
        other.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = other;
            Sources(Document).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string[] Sources(string document)
    {
        GeneratorOutcome outcome = GeneratorTest.Of(document).RunUnchecked();
        outcome.CompilationDiagnostics.ShouldBeEmpty();
        return [.. outcome.Sources.Select(static source => source.SourceText.ToString())];
    }
}
