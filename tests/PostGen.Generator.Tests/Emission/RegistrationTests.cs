using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>What the client's registration with a factory keeps out of the factory's log.</summary>
public sealed class RegistrationTests
{
    [Theory]
    [InlineData("header", "RedactLoggedHeaders(builder, static _ => true)", "RemoveAllLoggers")]
    [InlineData("query", "RemoveAllLoggers(builder)", "RedactLoggedHeaders")]
    public void A_key_is_never_logged(string place, string expected, string other)
    {
        string document = $$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            security: [ { key: [] } ]
            paths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }
            components: { securitySchemes: { key: { type: apiKey, in: {{place}}, name: key } } }
            """;

        string source = new GeneratorTest { Files = [InMemoryText.Document("api.yaml", document)], ExtraReferences = References.HttpClientFactory }.Run().Source("Client.g.cs");

        source.ShouldContain(expected);
        source.ShouldNotContain(other);
    }
}
