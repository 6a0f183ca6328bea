using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads.Json;

namespace PostGen.Analyzers.Tests.Json;

/// <summary>Payload files and documents as they are while somebody types: every prefix is validated, or validated against.</summary>
public class HalfTypedJsonTests
{
    private const string Payload = """
        {
          "account_id": "acc\u005f1 \ud83d\ude00",
          "post_id": "",
          "reaction_type": "lke",
          "tags": ["a", "a", 1.5e-3, [true, false, null, {}]],
          "labels": { "": 7 },
          "extra": -0
        }
        """;

    private const string Yaml = """
        openapi: 3.0.3
        info: { title: Half, version: "1" }
        components:
          schemas:
            AddReactionRequest:
              type: object
              required: [account_id, post_id]
              x-postgen-placeholders: { in: account_id, into: tags }
              properties:
                account_id: &id { type: string, pattern: '^(a|b)+$', minLength: 1, nullable: true }
                post_id: *id
                reaction_type:
                  anyOf: [{ $ref: '#/components/schemas/AddReactionRequest' }, { enum: [like] }]
                tags: { type: array, uniqueItems: true, items: { not: { multipleOf: 0.1, maximum: 3, exclusiveMaximum: true } } }
        """;

    public static TheoryData<string> Documents => ["spec/postpress.json", "spec/half.yaml"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task No_prefix_of_a_payload_makes_the_analyzer_throw(string document)
    {
        for (int length = 0; length <= Payload.Length; length++)
        {
            IReadOnlyList<Diagnostic> faults = await RunAsync(document, TextOf(document), Payload[..length]);
            faults.ShouldNotBeEmpty($"{length} characters are no valid payload");
            faults.ShouldAllBe(fault => fault.Location.SourceSpan.End <= length);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task No_prefix_of_a_document_makes_the_analyzer_throw(string document)
    {
        string text = TextOf(document);
        for (int length = 0; length <= text.Length; length++)
        {
            await RunAsync(document, text[..length], Payload);
        }
    }

    private static string TextOf(string document) => document.EndsWith("yaml", StringComparison.Ordinal) ? Yaml : EmbeddedSource.Read("postpress.json");

    private static Task<IReadOnlyList<Diagnostic>> RunAsync(string document, string text, string payload) =>
        AnalyzerVerifier.RunAsync<PayloadFileAnalyzer>(
            CompilationFactory.Create([], CompilationFactory.References),
            ProjectOptions.For(ProjectFile.Document(document, text), ProjectFile.Payload("payloads/reaction.json", payload, "AddReactionRequest")));
}
