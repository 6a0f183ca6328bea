using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.CodeFixes;

/// <summary>Finds and adds required members of emitted types.</summary>
internal static class RequiredMembers
{
    private const string SchemaType = "PostGen.Runtime.SchemaTypeAttribute";

    /// <summary>The creation that a diagnostic about required members stands at.</summary>
    public static BaseObjectCreationExpressionSyntax? CreationAt(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();

    /// <summary>Required members of an emitted type that its creation does not assign; none for other types.</summary>
    public static IReadOnlyList<ISymbol> MissingIn(BaseObjectCreationExpressionSyntax creation, SemanticModel? model, CancellationToken cancellationToken) =>
        model?.GetTypeInfo(creation, cancellationToken).Type is INamedTypeSymbol type && IsEmitted(type) ? MissingIn(creation, type) : [];

    private static bool IsEmitted(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == SchemaType);

    /// <summary>Required members that the initializer does not assign, in the order of their declaration, base types' first.</summary>
    private static IReadOnlyList<ISymbol> MissingIn(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type)
    {
        var assigned = new HashSet<string>(
            (creation.Initializer?.Expressions ?? [])
                .OfType<AssignmentExpressionSyntax>()
                .Select(assignment => assignment.Left)
                .OfType<IdentifierNameSyntax>()
                .Select(name => name.Identifier.ValueText),
            StringComparer.Ordinal);
        var types = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            types.Push(each);
        }

        return [.. types.SelectMany(each => each.GetMembers()).Where(member => IsRequired(member) && !assigned.Contains(member.Name))];
    }

    public static SyntaxNode AddTo(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<ISymbol> members)
    {
        InitializerExpressionSyntax initializer = creation.Initializer ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        SeparatedSyntaxList<ExpressionSyntax> expressions = initializer.Expressions;
        foreach (ISymbol member in members)
        {
            expressions = expressions.Add(
                SyntaxFactory.AssignmentExpression(
                    SyntaxKind.SimpleAssignmentExpression,
                    SyntaxFactory.IdentifierName(member.Name),
                    SyntaxFactory.ParseExpression(PlaceholderFor(member))));
        }

        return creation
            .WithInitializer(initializer.WithExpressions(expressions))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool IsRequired(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    // A value is for the author to find; that of a reference must not be null.
    private static string PlaceholderFor(ISymbol member) => member is IPropertySymbol { Type.IsValueType: true } ? "default" : "default!";
}
