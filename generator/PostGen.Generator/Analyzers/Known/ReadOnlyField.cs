using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Fields that hold for good what their declaration gives them.</summary>
internal static class ReadOnlyField
{
    public static bool TryFindValue(IFieldReferenceOperation reference, [NotNullWhen(true)] out IOperation? value)
    {
        value = null;
        if (InitializerOf(reference.Field) is not { } initializer || initializer.SyntaxTree != reference.Syntax.SyntaxTree)
        {
            return false;
        }

        value = reference.SemanticModel?.GetOperation(initializer);
        return value is not null;
    }

    /// <summary>The text or number that a field of another file is given as a literal: more would need that file's semantic model, which is dear.</summary>
    public static object? LiteralOf(IFieldReferenceOperation reference) =>
        InitializerOf(reference.Field) is { } initializer && initializer.SyntaxTree != reference.Syntax.SyntaxTree
            ? (reference.Type?.SpecialType, initializer) switch
            {
                (SpecialType.System_String, LiteralExpressionSyntax { Token.Value: string text }) => text,
                ( >= SpecialType.System_SByte and <= SpecialType.System_Double, LiteralExpressionSyntax { Token.Value: { } number }) when Scalars.NumberOf(number) is not null => number,
                _ => null,
            }
            : null;

    private static ExpressionSyntax? InitializerOf(IFieldSymbol field) =>
        field is { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences: [{ } declaration] }
        && OnceAssignedLocal.IsImmutable(field.Type)
        && !HasStaticConstructor(field.ContainingType)
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? initializer
            : null;

    // It may assign another value.
    private static bool HasStaticConstructor(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.StaticConstructors)
        {
            if (!constructor.IsImplicitlyDeclared)
            {
                return true;
            }
        }

        return false;
    }
}
