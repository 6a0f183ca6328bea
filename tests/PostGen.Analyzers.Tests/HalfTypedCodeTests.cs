using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests;

public class HalfTypedCodeTests
{
    private const int Batches = 8;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(PayloadAnalyzer).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task No_analyzer_throws_on_any_prefix(int batch)
    {
        string source = EmbeddedSource.Read("HalfTyped.txt");
        var crashes = new List<string>();
        CSharpCompilation compilation = CompilationFactory.Create(CompilationFactory.Tree(source, "HalfTyped.cs"));
        for (int length = batch; length <= source.Length; length += Batches)
        {
            SyntaxTree prefix = CompilationFactory.Tree(source[..length], "HalfTyped.cs");
            var with = new CompilationWithAnalyzers(
                compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], prefix),
                s_analyzers,
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]), (exception, _, _) => crashes.Add($"{length}: {exception}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            await with.GetAnalyzerDiagnosticsAsync();
            crashes.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Every_rule_for_code_is_hit_by_the_sample()
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            CompilationFactory.Tree(EmbeddedSource.Read("HalfTyped.txt"), "HalfTyped.cs"));
        ImmutableArray<Diagnostic> reported = await new CompilationWithAnalyzers(compilation, s_analyzers, new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();

        compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        reported.Select(fault => fault.Id).Distinct().Count().ShouldBeGreaterThan(10, string.Join(", ", reported.Select(fault => fault.Id).Distinct()));
    }
}
