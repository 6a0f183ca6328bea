using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;

namespace PostGen.Analyzers.Tests;

/// <summary>A project without emitted types pays for no analyzer of its code, though it references the runtime.</summary>
public class CostTests
{
    [Theory]
    [InlineData("class A { string B = \"b\"; void M() { B = nameof(A); M(); } }")]
    [InlineData("using PostGen.Runtime; class DataSchema { SchemaTarget T; } class SchemaReader { void M(FilePart part) => M(part); }")]
    public async Task Nothing_is_registered_where_no_type_carries_an_attribute(string source) => (await CountAsync(source)).ShouldBe(0);

    [Theory]
    [InlineData("class A { [PostGen.Runtime.SchemaLength(1, 2)] string? B; }")]
    [InlineData("using Short = PostGen.Runtime.SchemaLengthAttribute; class A { [Short(1, 2)] string? B; }")]
    [InlineData("using PostGen.Runtime; [SchemaUnion] class A { public A(int value) { } }")]
    public async Task Something_is_registered_where_one_does(string source) => (await CountAsync(source)).ShouldBeGreaterThan(0);

    [Fact]
    public async Task A_name_is_found_wherever_it_stands_in_a_long_file()
    {
        const string Attributed = "class A { [PostGen.Runtime.SchemaMultipleOf(\"2\")] int B; }";
        for (int length = (16 * 1024) - Attributed.Length; length <= 16 * 1024; length++)
        {
            (await CountAsync("//" + new string('-', length) + "\n" + Attributed)).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task Something_is_registered_where_another_assembly_has_emitted_types()
    {
        SyntaxTree tree = CompilationFactory.Tree("class A;", "A.cs");

        (await CountAsync(CompilationFactory.Create(tree))).ShouldBeGreaterThan(0);
    }

    private static Task<int> CountAsync(string source) =>
        CountAsync(CompilationFactory.Create([CompilationFactory.Tree(source, "A.cs")], CompilationFactory.References));

    private static async Task<int> CountAsync(CSharpCompilation compilation)
    {
        var with = new CompilationWithAnalyzers(compilation, PackageAnalyzers.All, new AnalyzerOptions([]));
        int count = 0;
        foreach (DiagnosticAnalyzer analyzer in PackageAnalyzers.All)
        {
            count += (await with.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).OperationActionsCount;
        }

        return count;
    }
}
