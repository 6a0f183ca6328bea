using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Types through which items can be added to a collection after it was assigned.</summary>
internal static class FillableCollection
{
    // The Add of an immutable collection returns another one.
    public static bool Is(ITypeSymbol type) =>
        Lineage(type).SelectMany(static each => each.GetMembers("Add")).Any(static member => member is IMethodSymbol
        {
            IsStatic: false,
            DeclaredAccessibility: Accessibility.Public,
            ReturnType.SpecialType: SpecialType.System_Void or SpecialType.System_Boolean,
        });

    private static IEnumerable<ITypeSymbol> Lineage(ITypeSymbol type)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }

        foreach (INamedTypeSymbol each in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : ImmutableArray<INamedTypeSymbol>.Empty)
        {
            yield return each;
        }
    }
}
