extern alias generator;

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using generator::PostGen.Generator.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Benchmarks.Analysis;

/// <summary>
/// What the analyzers cost on a project of 50,000 lines: one that does not know the runtime, one that references it and uses no
/// emitted type, and one that creates payloads. The baseline is the compiler's own work.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(PayloadAnalyzer).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private CSharpCompilation _project = null!;

    /// <summary>What the project knows of PostGen.</summary>
    [Params(Knowledge.None, Knowledge.Reference, Knowledge.Use)]
    public Knowledge PostGen { get; set; }

    /// <summary>Makes the project.</summary>
    [GlobalSetup]
    public void Setup() => _project = LargeProject.Create(PostGen);

    /// <summary>The compiler's diagnostics.</summary>
    [Benchmark(Baseline = true)]
    public int Compiler() => Fresh().GetDiagnostics().Length;

    /// <summary>The compiler's diagnostics and those of every analyzer of the package.</summary>
    [Benchmark]
    public async Task<int> Analyzers() =>
        (await new CompilationWithAnalyzers(Fresh(), s_analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync()).Length;

    // A compilation keeps what it has bound; each run has to bind anew.
    private Compilation Fresh() => _project.Clone();
}
