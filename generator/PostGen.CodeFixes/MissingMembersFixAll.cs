using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PostGen.CodeFixes;

/// <summary>Adds the required members that the object initializers of a whole document leave out.</summary>
internal sealed class MissingMembersFixAll : DocumentBasedFixAllProvider
{
    public static readonly MissingMembersFixAll Instance = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return null;
        }

        IEnumerable<BaseObjectCreationExpressionSyntax> creations = diagnostics
            .Select(diagnostic => RequiredMembers.CreationAt(root, diagnostic.Location.SourceSpan))
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Distinct();
        SyntaxNode completed = root.ReplaceNodes(
            creations,
            (creation, rewritten) => RequiredMembers.AddTo(rewritten, RequiredMembers.MissingIn(creation, model, fixAllContext.CancellationToken)));
        return document.WithSyntaxRoot(completed);
    }
}
