using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PostGen.CodeFixes;

/// <summary>Adds the required members that an object initializer leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersFix))]
[Shared]
public sealed class MissingMembersFix : CodeFixProvider
{
    private const string RequiredMemberNotSet = "CS9035";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredMemberNotSet);

    // Several diagnostics stand at one creation, and one fix serves them all: a batch would add each member once for each.
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MissingMembersFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null
            && RequiredMembers.CreationAt(root, context.Span) is { } creation
            && RequiredMembers.MissingIn(creation, model, context.CancellationToken) is { Count: > 0 } missing)
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
