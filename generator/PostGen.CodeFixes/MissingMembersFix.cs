using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PostGen.CodeFixes;

/// <summary>Adds the required members that an object initializer leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersFix))]
[Shared]
public sealed class MissingMembersFix : CodeFixProvider
{
    private const string RequiredMemberNotSet = "CS9035";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredMemberNotSet);

    // Several diagnostics stand at one creation, and one fix serves them all.
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || model?.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol type
            || !RequiredMembers.IsEmitted(type))
        {
            return;
        }

        IReadOnlyList<ISymbol> missing = RequiredMembers.MissingIn(creation, type);
        if (missing.Count > 0)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Add missing required members",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(creation, RequiredMembers.AddTo(creation, missing)))),
                    nameof(MissingMembersFix)),
                context.Diagnostics);
        }
    }
}
