using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;

namespace PostGen.Analyzers.Tests;

/// <summary>Code as it is while somebody types: every prefix of a sample that uses all that analyzers look at, JSON in literals included.</summary>
public class HalfTypedCodeTests
{
    private const int Batches = 8;

    private static readonly string s_source = EmbeddedSource.Read("HalfTyped.txt");

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task No_analyzer_throws_on_any_prefix(int batch)
    {
        var crashes = new List<string>();
        CSharpCompilation compilation = Compile(s_source);
        for (int length = batch; length <= s_source.Length; length += Batches)
        {
            SyntaxTree prefix = CompilationFactory.Tree(s_source[..length], "HalfTyped.cs");
            var with = new CompilationWithAnalyzers(
                compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], prefix),
                PackageAnalyzers.All,
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]), (exception, _, _) => crashes.Add($"{length}: {exception}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            await with.GetAnalyzerDiagnosticsAsync();
            crashes.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Every_rule_for_code_is_hit_by_the_sample()
    {
        CSharpCompilation compilation = Compile(s_source);
        ImmutableArray<Diagnostic> reported =
            await new CompilationWithAnalyzers(compilation, PackageAnalyzers.All, new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();

        compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        PackageAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)
            .Except([.. reported.Select(fault => fault.Id), "PG1025"])
            .ShouldBeEmpty("PG1025 alone is about files");
    }

    private static CSharpCompilation Compile(string source) =>
        CompilationFactory.Create(
            [CompilationFactory.Tree(source, "HalfTyped.cs")], [.. CompilationFactory.References, CompilationFactory.EmittedTypesWithDocument]);
}
