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
    public async Task Follows_literals_of_other_files()
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            [
                CompilationFactory.Tree(
                    """
                    static class Texts
                    {
                        public static readonly string Empty = "", Made = "".Trim();
                        public static readonly decimal Negative = 0;
                        public static readonly object Any = "";
                        public static string Changing = "";
                    }
                    static class Constructed { public static readonly string Text = ""; static Constructed() => Text = "Ann"; }
                    """,
                    "Texts.cs"),
                CompilationFactory.Tree(
                    """
                    class C
                    {
                        object[] M() =>
                        [
                            new Postpress.Mention { Name = Texts.Empty, ProfileId = "7" },
                            new Postpress.Money { Amount = Texts.Negative, Currency = "EUR" },
                            new Postpress.Mention { Name = Texts.Made, ProfileId = "7" },
                            new Postpress.Mention { Name = (string)Texts.Any, ProfileId = "7" },
                            new Postpress.Mention { Name = Texts.Changing, ProfileId = "7" },
                            new Postpress.Mention { Name = Constructed.Text, ProfileId = "7" },
                        ];
                    }
                    """,
                    "C.cs"),
            ],
            [.. CompilationFactory.References, CompilationFactory.EmittedTypes]);

        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<PayloadAnalyzer>(compilation);

        faults.Select(fault => fault.GetMessage()).ShouldBe(
            ["'Name' takes between 1 and 40 characters; this text has none", "'Amount' must be greater than 0 and at most 1000; this is 0"]);
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
