using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostGen.Generator.Diagnostics;

namespace PostGen.CodeFixes;

/// <summary>Adds an arm for each case of a union that a switch misses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmsFix))]
[Shared]
public sealed class MissingArmsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MissingCases);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is null || !diagnostic.Properties.TryGetValue(DiagnosticIds.MissingTypes, out string? types) || types is null)
            {
                continue;
            }

            string[] missing = types.Split(';');
            bool wrapped = diagnostic.Properties.ContainsKey(DiagnosticIds.SwitchesOverUnion);
            SyntaxNode? found = root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
            SyntaxNode? replacement = found switch
            {
                SwitchExpressionSyntax expression => SwitchArms.AddTo(expression, missing, wrapped, VariableNames.TakenIn(expression, model)),
                SwitchStatementSyntax statement => SwitchArms.AddTo(statement, missing, wrapped, VariableNames.TakenIn(statement, model)),
                _ => null,
            };
            if (replacement is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Add missing cases",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(found!, replacement))),
                        nameof(MissingArmsFix)),
                    diagnostic);
            }
        }
    }
}
