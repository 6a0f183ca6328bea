using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The constructors of a union: one for each case.</summary>
internal static class UnionConstructors
{
    /// <summary>The parameter of the constructor that takes a value of the type, or null.</summary>
    public static IParameterSymbol? Find(INamedTypeSymbol union, ITypeSymbol type)
    {
        foreach (IMethodSymbol constructor in union.InstanceConstructors)
        {
            if (constructor.Parameters is [{ } parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, type))
            {
                return parameter;
            }
        }

        return null;
    }
}
