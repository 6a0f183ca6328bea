using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class AssemblyTests
{
    [Fact]
    public async Task Judges_types_of_the_same_compilation()
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            [
                CompilationFactory.Tree(EmbeddedSource.Read("Postpress.cs"), "Postpress.g.cs"),
                CompilationFactory.Tree("""class C { object M() => new Postpress.Mention { Name = "", ProfileId = "7" }; }""", "C.cs"),
            ],
            CompilationFactory.References);

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
