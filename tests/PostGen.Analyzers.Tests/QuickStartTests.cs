using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;

namespace PostGen.Analyzers.Tests;

public class QuickStartTests
{
    [Theory]
    [InlineData("QuickStart")]
    [InlineData("ThreeVendors")]
    public async Task Nothing_is_wrong_with_what_we_show_as_right(string sample)
    {
        string folder = Path.Combine(RepositoryFiles.Root, "samples", sample);
        ProjectFile[] files = [.. SampleProject.Files(folder)];
        string[] built = [Path.Combine(folder, "obj"), Path.Combine(folder, "bin")];
        IEnumerable<SyntaxTree> trees = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !built.Any(path.StartsWith))
            .Select(path => CompilationFactory.Tree(File.ReadAllText(path), path));

        IEnumerable<Diagnostic> reported = await new CompilationWithAnalyzers(
            SampleProject.Generate(trees, files), PackageAnalyzers.All, ProjectOptions.For(files)).GetAnalyzerDiagnosticsAsync();

        files.ShouldNotBeEmpty();
        reported.ShouldBeEmpty();
    }
}
