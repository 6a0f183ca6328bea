using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Runs one analyzer over marked source code, and fails unless it reports exactly what is marked.</summary>
internal static class AnalyzerVerifier
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Text.Json.Serialization;
        using System.Threading.Tasks; using PostGen.Runtime; using Postpress;
        """;

    /// <summary>Statements of a method body, beside the types of <c>Samples/Postpress.cs</c> in another assembly.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyStatementsAsync<TAnalyzer>(string statements, string declarations = "")
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        VerifyAsync<TAnalyzer>(Wrap(statements, declarations));

    /// <summary>Statements of a method body, beside the types of <c>Samples/Postpress.cs</c> in the same compilation.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyEmittedStatementsAsync<TAnalyzer>(string statements, AnalyzerOptions options)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        SyntaxTree emitted = CompilationFactory.Tree(EmbeddedSource.Read("Postpress.cs"), "Postpress.g.cs");
        return VerifyAsync<TAnalyzer>(
            Wrap(statements, ""), tree => CompilationFactory.Create([emitted, tree], CompilationFactory.References), options);
    }

    /// <summary>A whole file, beside the types of <c>Samples/Postpress.cs</c> in another assembly.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync<TAnalyzer>(string marked)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        VerifyAsync<TAnalyzer>(marked, CompilationFactory.Create, null);

    /// <summary>What an analyzer reports on a compilation; fails where it throws.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync<TAnalyzer>(Compilation compilation, AnalyzerOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var crashes = new List<string>();
        var with = new CompilationWithAnalyzers(
            compilation,
            [new TAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options ?? new AnalyzerOptions([]),
                (exception, _, _) => crashes.Add(exception.ToString()),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> reported = await with.GetAnalyzerDiagnosticsAsync();
        crashes.ShouldBeEmpty();
        return [.. reported.OrderBy(fault => fault.Location.SourceSpan.Start)];
    }

    private static (int, int, string) Position(ExpectedDiagnostic expected) => (expected.Span.Start, expected.Span.End, expected.Id);

    private static async Task<IReadOnlyList<Diagnostic>> VerifyAsync<TAnalyzer>(
        string marked, Func<SyntaxTree, CSharpCompilation> compile, AnalyzerOptions? options)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        Markup markup = Markup.Parse(marked);
        CSharpCompilation compilation = compile(CompilationFactory.Tree(markup.Source, "Consumer.cs"));
        compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty("the sample must compile");
        IReadOnlyList<Diagnostic> reported = await RunAsync<TAnalyzer>(compilation, options);
        reported
            .Select(fault => new ExpectedDiagnostic(fault.Id, fault.Location.SourceSpan))
            .OrderBy(Position)
            .ShouldBe(markup.Expected.OrderBy(Position), string.Join(Environment.NewLine, reported));
        return reported;
    }

    private static string Wrap(string statements, string declarations) => $$"""
        {{Usings}}
        class Consumer
        {
            async Task Run(PostpressClient client, string text, int number, bool flag)
            {
                {{statements}}
                await Task.CompletedTask;
            }
        }
        {{declarations}}
        """;
}
