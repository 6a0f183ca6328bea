using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads.Json;

namespace PostGen.Analyzers.Tests.Json;

public class EmittedSchemaTests
{
    [Theory]
    [InlineData("""{ \"kind\": \"feline\", \"lives\": 9 }""", "")]
    [InlineData("""{ \"kind\": \"feline\" }""", "PG1022")]
    [InlineData("""{ \"kind\": \"feline\", \"lives\": 9, \"barks\": 1 }""", "PG1021")]
    [InlineData("""{ \"kind\": \"Dog\" }""", "")]
    [InlineData("""{ \"kind\": \"horse\" }""", "")]
    public async Task JSON_of_a_base_is_judged_as_the_heir_that_it_names(string json, string expected)
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Zoo, version: '1' }
            paths: { /a: { get: { operationId: get, responses: { 200: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } } } } } }
            components:
              schemas:
                Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat' } } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
                Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            """;
        string source = $$"""class C { object M() => Zoo.Animal.Parse("{{json}}"); }""";
        ProjectFile document = ProjectFile.Document("zoo.yaml", Document, "Zoo");
        Compilation project = SampleProject.Generate([CompilationFactory.Tree(source, "C.cs")], [document]);
        using var image = new MemoryStream();
        SampleProject.Generate([], [document]).Emit(image);
        CSharpCompilation consumer = CompilationFactory.Create(
            [CompilationFactory.Tree(source, "C.cs")], [.. CompilationFactory.References, MetadataReference.CreateFromImage(image.ToArray())]);

        // In the project the document itself is at hand, in another one what the client's assembly carries of it.
        foreach (IReadOnlyList<Diagnostic> faults in new[]
        {
            await AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(project, ProjectOptions.For(document)),
            await AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(consumer),
        })
            string.Join(' ', faults.Select(fault => fault.Id)).ShouldBe(expected);
    }

    [Fact]
    public async Task JSON_is_judged_in_an_assembly_that_references_the_client()
    {
        string document = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "samples", "BadPayloads", "publishing.yaml"));
        Compilation client = SampleProject.Generate([], [ProjectFile.Document("publishing.yaml", document, "Publishing")]);
        using var image = new MemoryStream();
        client.Emit(image).Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        const string Source = """class C { object M() => Publishing.Post.Parse("{ \"kind\": \"post\", \"chanel\": \"news\", \"text\": 7 }"); }""";
        CSharpCompilation consumer = CompilationFactory.Create(
            [CompilationFactory.Tree(Source, "C.cs")], [.. CompilationFactory.References, MetadataReference.CreateFromImage(image.ToArray())]);

        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(consumer);

        faults.Select(fault => fault.Id).ShouldBe(["PG1022", "PG1021", "PG1023"]);
    }
}
