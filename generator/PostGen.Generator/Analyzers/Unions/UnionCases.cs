using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>The union that a switch looks into, and the types that its value can have.</summary>
internal sealed record UnionCases(INamedTypeSymbol Union, IReadOnlyList<ITypeSymbol> Types)
{
    public const string ValueName = "Value";

    /// <summary>Null unless the switch is over <c>x.Value</c> or <c>x</c> of a union, or a local that holds the former.</summary>
    public static UnionCases? Of(IOperation switched, SchemaSymbols symbols)
    {
        IOperation value = SourceOf(switched);
        ITypeSymbol? union = value switch
        {
            IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property.Name: ValueName } inner } => SelfType.Of(inner.Property.ContainingType),
            IPropertyReferenceOperation { Property.Name: ValueName } property => SelfType.Of(property.Property.ContainingType),
            _ => value.Type,
        };
        return union is INamedTypeSymbol type && symbols.OfType(type).IsUnion ? new UnionCases(type, TypesOf(type)) : null;
    }

    /// <summary>What a switch looks into: what its local was given, where that is given once.</summary>
    public static IOperation SourceOf(IOperation switched)
    {
        IOperation value = switched.Unconverted();
        if (value is not ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Object } local)
        {
            return value;
        }

        return OnceAssignedLocal.TryFindAssignment(local, out IOperation? assigned)
            ? assigned.Unconverted() is IPropertyReferenceOperation or IConditionalAccessOperation ? assigned.Unconverted() : value
            : MemberMatchedBy(LocalAssignments.Of(local)?.Pattern) ?? value;
    }

    /// <summary>The member that <c>x is { Member: var local }</c> puts into its local; null where the pattern, or one around it, demands more.</summary>
    private static IOperation? MemberMatchedBy(IPatternOperation? pattern) =>
        pattern is { Parent: IPropertySubpatternOperation { Parent: IRecursivePatternOperation { PropertySubpatterns.Length: 1 } whole } subpattern }
        && (whole.Parent is INegatedPatternOperation ? whole.Parent.Parent : whole.Parent) is IIsPatternOperation
            ? subpattern.Member
            : null;

    /// <summary>The union whose value a member holds, or null where it is another member.</summary>
    public static UnionCases? HeldBy(ISymbol member, SchemaSymbols symbols) =>
        member.Name == ValueName && SelfType.Of(member.ContainingType) is { } union && symbols.OfType(union).IsUnion
            ? new UnionCases(union, TypesOf(union))
            : null;

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
