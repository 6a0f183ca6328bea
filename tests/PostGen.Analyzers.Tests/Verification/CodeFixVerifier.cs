using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Applies the fix of the first diagnostic it can fix, and gives back the file.</summary>
internal static class CodeFixVerifier
{
    /// <summary>The source after the fix, or null where none is offered.</summary>
    public static async Task<string?> ApplyAsync<TFix>(string source, DiagnosticAnalyzer? analyzer)
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences([.. CompilationFactory.References, CompilationFactory.EmittedTypes])
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Document document = project.AddDocument("Consumer.cs", source);
        var fix = new TFix();
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(document.Project, analyzer))
        {
            var actions = new List<CodeAction>();
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            {
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
            }

            if (actions.Count > 0)
            {
                ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(default);
                Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
                return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
            }
        }

        return null;
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(Project project, DiagnosticAnalyzer? analyzer)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return analyzer is null
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
    }
}
