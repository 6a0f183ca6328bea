using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>The union that a switch looks into, and the types that its value can have.</summary>
internal sealed record UnionCases(INamedTypeSymbol Union, IReadOnlyList<ITypeSymbol> Types)
{
    private const string ValueName = "Value";

    /// <summary>Null unless the switch is over <c>x.Value</c> or <c>x</c> of a union.</summary>
    public static UnionCases? Of(IOperation switched, SchemaSymbols symbols)
    {
        IOperation value = switched.Unconverted();
        ITypeSymbol? union = value switch
        {
            IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property.Name: ValueName } inner } => SelfType.Of(inner.Property.ContainingType),
            IPropertyReferenceOperation { Property.Name: ValueName } property => SelfType.Of(property.Property.ContainingType),
            _ => value.Type,
        };
        return union is INamedTypeSymbol type && symbols.OfType(type).IsUnion ? new UnionCases(type, TypesOf(type)) : null;
    }

    /// <summary>Whether a property is the one that holds a union's value.</summary>
    public bool IsValue(ISymbol member) =>
        member.Name == ValueName && SymbolEqualityComparer.Default.Equals(SelfType.Of(member.ContainingType), Union);

    private static List<ITypeSymbol> TypesOf(INamedTypeSymbol union)
    {
        var types = new List<ITypeSymbol>();
        foreach (IMethodSymbol constructor in union.InstanceConstructors)
        {
            if (constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type: { } type }] })
            {
                types.Add(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
            }
        }

        return types;
    }
}
