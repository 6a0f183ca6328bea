using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads.Json;

namespace PostGen.Analyzers.Tests.Json;

public class EmittedSchemaTests
{
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
