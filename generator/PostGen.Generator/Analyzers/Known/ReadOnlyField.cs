using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Fields that hold for good what their declaration in the same file gives them.</summary>
internal static class ReadOnlyField
{
    public static bool TryFindValue(IFieldReferenceOperation reference, [NotNullWhen(true)] out IOperation? value)
    {
        value = null;
        if (reference.Field is not { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences: [{ } declaration] } field
            || declaration.SyntaxTree != reference.Syntax.SyntaxTree
            || !OnceAssignedLocal.IsImmutable(field.Type)
            || HasStaticConstructor(field.ContainingType))
        {
            return false;
        }

        value = declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? reference.SemanticModel?.GetOperation(initializer)
            : null;
        return value is not null;
    }

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
