using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The properties that a record's primary constructor sets.</summary>
internal static class PositionalProperties
{
    /// <summary>The property that the parameter initialises, or null where the constructor is no record's primary one.</summary>
    public static IPropertySymbol? Find(IMethodSymbol constructor, IParameterSymbol parameter)
    {
        if (constructor.ContainingType is not { IsRecord: true } type)
        {
            return null;
        }

        foreach (ISymbol member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
            {
                return property;
            }
        }

        return null;
    }
}
