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
        Document document = DocumentIn(workspace, source);
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

    /// <summary>The source after the fix of every diagnostic of the compiler in the document.</summary>
    public static async Task<string> ApplyAllAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        Document document = DocumentIn(workspace, source);
        var fix = new TFix();
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fix, FixAllScope.Document, typeof(TFix).Name, fix.FixableDiagnosticIds, new CompilerDiagnostics(fix.FixableDiagnosticIds), default))).ShouldNotBeNull();
        Solution changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private static Document DocumentIn(AdhocWorkspace workspace, string source) =>
        workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences([.. CompilationFactory.References, CompilationFactory.EmittedTypes])
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddDocument("Consumer.cs", source);

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(Project project, DiagnosticAnalyzer? analyzer)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return analyzer is null
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class CompilerDiagnostics(ImmutableArray<string> ids) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetProjectDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetProjectDiagnosticsAsync(document.Project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await DiagnosticsAsync(project, null)).Where(diagnostic => ids.Contains(diagnostic.Id));
    }
}
