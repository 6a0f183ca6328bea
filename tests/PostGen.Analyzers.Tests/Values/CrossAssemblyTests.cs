using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class CrossAssemblyTests
{
    [Fact]
    public async Task Judges_types_of_a_referenced_assembly()
    {
        using var image = new MemoryStream();
        CompilationFactory.Create(CompilationFactory.EmittedTypes, CompilationFactory.References).Emit(image).Success.ShouldBeTrue();
        CSharpCompilation compilation = CompilationFactory.Create(
            [CompilationFactory.Tree("""class C { object M() => new Postpress.Mention { Name = "", ProfileId = "7" }; }""", "C.cs")],
            [.. CompilationFactory.References, MetadataReference.CreateFromImage(image.ToArray())]);

        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<PayloadAnalyzer>(compilation);

        faults.ShouldHaveSingleItem().GetMessage().ShouldBe("'Name' takes between 1 and 40 characters; this text has none");
    }

    [Fact]
    public async Task Is_silent_without_the_runtime()
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            [CompilationFactory.Tree("""class C { public string Name { get; set; } = ""; object M() => new C { Name = "" }; }""", "C.cs")],
            [.. CompilationFactory.References.Where(reference => reference.Display?.Contains("PostGen") != true)]);

        (await AnalyzerVerifier.RunAsync<PayloadAnalyzer>(compilation)).ShouldBeEmpty();
    }
}
