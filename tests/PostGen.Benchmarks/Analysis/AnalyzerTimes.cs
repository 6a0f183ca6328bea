extern alias generator;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using generator::PostGen.Generator.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace PostGen.Benchmarks.Analysis;

/// <summary>
/// Prints what Roslyn counts as the execution time of each analyzer (<see cref="AnalyzerTelemetryInfo.ExecutionTime"/>), beside that of
/// the analyzers that the SDK adds to every project. One thread, so that no analyzer is billed for another's.
/// </summary>
internal static class AnalyzerTimes
{
    public static async Task PrintAsync(TextWriter output, int runs)
    {
        ImmutableArray<DiagnosticAnalyzer> own =
        [
            .. typeof(PayloadAnalyzer).Assembly.GetTypes()
                .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        SdkAnalyzers sdk = SdkAnalyzers.Load();
        (string Name, CSharpCompilation Project)[] projects =
        [
            ("50,000 lines without the runtime", LargeProject.Create(Knowledge.None)),
            ("50,000 lines, no emitted type used", LargeProject.Create(Knowledge.Reference)),
            ("2,000 calls", CallProject.Create()),
        ];
        foreach ((string name, CSharpCompilation project) in projects)
        {
            await PrintAsync(output, runs, name, sdk.Configure(project), own, sdk.Analyzers);
        }
    }

    private static async Task PrintAsync(
        TextWriter output, int runs, string name, CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> own, ImmutableArray<DiagnosticAnalyzer> sdk)
    {
        ImmutableArray<DiagnosticAnalyzer> all = [.. own, .. sdk];
        var times = all.ToDictionary(analyzer => analyzer, _ => new List<double>());
        var compiler = new List<double>();
        for (int run = 0; run <= runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = project.Clone().GetDiagnostics();
            TimeSpan compiled = Stopwatch.GetElapsedTime(start);
            IReadOnlyDictionary<DiagnosticAnalyzer, TimeSpan> spent = await MeasureAsync(project, all);

            // The first run warms up.
            if (run > 0)
            {
                compiler.Add(compiled.TotalMilliseconds);
                foreach (DiagnosticAnalyzer analyzer in all)
                {
                    times[analyzer].Add(spent[analyzer].TotalMilliseconds);
                }
            }
        }

        double ours = own.Sum(analyzer => Median(times[analyzer]));
        double theirs = sdk.Sum(analyzer => Median(times[analyzer]));
        double oursAtLeast = own.Sum(analyzer => Least(times[analyzer]));
        double theirsAtLeast = sdk.Sum(analyzer => Least(times[analyzer]));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: medians: compiler {Median(compiler):0} ms, the SDK's analyzers {theirs:0} ms, PostGen's {ours:0.0} ms ({100 * ours / Median(compiler):0.0} % of the compiler); least: {Least(compiler):0}, {theirsAtLeast:0}, {oursAtLeast:0.0} ms ({100 * oursAtLeast / Least(compiler):0.0} %)"));
        foreach (DiagnosticAnalyzer analyzer in own.OrderByDescending(analyzer => Median(times[analyzer])))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {Median(times[analyzer]),8:0.00} ms, at least {Least(times[analyzer]),8:0.00} ms  {analyzer.GetType().Name}"));
        }
    }

    private static async Task<IReadOnlyDictionary<DiagnosticAnalyzer, TimeSpan>> MeasureAsync(CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var with = new CompilationWithAnalyzers(
            project.Clone(),
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
        AnalysisResult result = await with.GetAnalysisResultAsync(CancellationToken.None);
        return analyzers.ToDictionary(
            analyzer => analyzer,
            analyzer => result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out AnalyzerTelemetryInfo? telemetry) ? telemetry.ExecutionTime : TimeSpan.Zero);
    }

    private static double Least(IReadOnlyCollection<double> values) => values.Min();

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
