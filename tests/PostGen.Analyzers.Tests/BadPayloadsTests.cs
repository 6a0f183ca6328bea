using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;

namespace PostGen.Analyzers.Tests;

/// <summary>Compiles <c>samples/BadPayloads</c> as its project says, and expects the diagnostics that its comments announce.</summary>
public class BadPayloadsTests
{
    private static readonly string s_folder = Path.Combine(RepositoryFiles.Root, "samples", "BadPayloads");

    [Fact]
    public async Task Each_line_has_the_diagnostic_that_its_comment_names()
    {
        IEnumerable<string> expected = SampleComments.Read(s_folder);
        IReadOnlyList<string> reported = await ReportAsync(s_folder);

        string.Join("\n", reported).ShouldBe(string.Join("\n", expected.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_rule_has_a_line()
    {
        IEnumerable<string> ids = PackageAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct();

        ids.Except(SampleComments.Read(s_folder).Select(line => Regex.Match(line, "PG[0-9]+").Value)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ReportAsync(string folder)
    {
        ProjectFile[] files = [.. SampleProject.Files(folder)];
        IEnumerable<SyntaxTree> trees = Directory.GetFiles(folder, "*.cs").Select(path => CompilationFactory.Tree(File.ReadAllText(path), path));
        IEnumerable<Diagnostic> diagnostics = await new CompilationWithAnalyzers(
            SampleProject.Generate(trees, files), PackageAnalyzers.All, ProjectOptions.For(files)).GetAllDiagnosticsAsync();
        return
        [
            .. diagnostics
                .Where(fault => !fault.IsSuppressed && fault.Severity != DiagnosticSeverity.Hidden)
                .Select(fault => (fault.Id, Span: fault.Location.GetLineSpan()))
                .Select(fault => $"{Path.GetFileName(fault.Span.Path)}({fault.Span.StartLinePosition.Line + 1},{fault.Span.StartLinePosition.Character + 1}): {fault.Id}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
