using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;

namespace PostGen.Analyzers.Tests;

/// <summary>
/// Compiles each C# block of the README as a program of its own: in a project with the document that the README adds, implicit usings,
/// the packages that it installs, and, since a block may go on where another began, their namespaces.
/// </summary>
public partial class ReadmeTests
{
    private const string Usings = "global using PostGen.Runtime; global using PostGen.Testing; global using Postpress; global using Shouldly;";

    private static readonly string s_readme = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md"));

    /// <summary>Lines on which blocks begin.</summary>
    public static TheoryData<int> Lines => [.. Block().Matches(s_readme).Select(block => s_readme.Take(block.Index).Count(c => c == '\n') + 1)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Code_that_is_shown_compiles_without_a_diagnostic(int line)
    {
        Match block = Block().Matches(s_readme).Single(block => s_readme.Take(block.Index).Count(c => c == '\n') + 1 == line);
        string document = Path.Combine(RepositoryFiles.Root, "spec", "postpress.yaml");
        ProjectFile[] files = [ProjectFile.Document(document, await File.ReadAllTextAsync(document))];
        string testing = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "PostGen.Testing").Value!;
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CompilationFactory.Tree(block.Groups[1].Value, "README.md"), CompilationFactory.Tree(Usings, "Usings.cs")],
            [
                .. CompilationFactory.References,
                MetadataReference.CreateFromFile(testing),
                MetadataReference.CreateFromFile(typeof(ShouldBeTestExtensions).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        IEnumerable<Diagnostic> reported = await new CompilationWithAnalyzers(
            SampleProject.Generate(compilation, files), PackageAnalyzers.All, ProjectOptions.For(files)).GetAllDiagnosticsAsync();

        reported.Where(fault => fault.Severity != DiagnosticSeverity.Hidden).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_code() => Block().Count(s_readme).ShouldBeGreaterThan(1);

    [GeneratedRegex("^```csharp\\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
