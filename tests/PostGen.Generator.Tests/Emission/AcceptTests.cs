using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>The media types that an operation asks for (RFC 9110, section 12.5.1).</summary>
public sealed class AcceptTests
{
    private const string Problem = "404: { description: None, content: { application/problem+json: { schema: { type: object, properties: { type: { type: string } } } } } }";

    [Theory]
    [InlineData("application/json: { schema: { type: integer } }", null)]
    [InlineData("application/pdf: {}", "application/pdf, application/problem+json")]
    [InlineData("image/png: { schema: { type: string, format: binary } }, image/jpeg: { schema: { type: string, format: binary } }", "image/png, image/jpeg, application/problem+json")]
    [InlineData("text/plain: { schema: { type: string } }", "text/plain, application/problem+json")]
    [InlineData("application/vnd.api+json: { schema: { type: integer } }", "application/vnd.api+json")]
    public void Beside_what_succeeds_the_errors_of_an_operation_that_answers_no_JSON(string content, string? accept)
    {
        GeneratorOutcome outcome = GeneratorTest.Of($$"""
            openapi: 3.1.0
            info: { title: A, version: '1' }
            paths: { /a: { get: { operationId: get, responses: { 200: { description: a, content: { {{content}} } }, {{Problem}} } } } }
            """).RunUnchecked();

        outcome.CompilationDiagnostics.ShouldBeEmpty();
        if (accept is null)
        {
            outcome.Source("Operations0.g.cs").ShouldNotContain("Accept = ");
        }
        else
        {
            outcome.Source("Operations0.g.cs").ShouldContain($"Accept = \"{accept}\",");
        }
    }
}
