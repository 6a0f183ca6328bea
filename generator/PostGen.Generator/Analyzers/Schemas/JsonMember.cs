using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostGen.Generator.Model;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>A property that has a name in JSON.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">Its name in JSON.</param>
internal sealed record JsonMember(IPropertySymbol Property, string Name)
{
    private const string AdditionalProperties = "AdditionalProperties";

    /// <summary>Whether the property holds members that the type does not declare.</summary>
    public bool HoldsOthers { get; } =
        Property.Name == AdditionalProperties || Property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute");

    /// <summary>Public properties of a type that can be set, base types' included.</summary>
    public static IReadOnlyList<JsonMember> AllOf(INamedTypeSymbol type)
    {
        var members = new List<JsonMember>();
        for (INamedTypeSymbol? each = type; each is not null && each.SpecialType != SpecialType.System_Object; each = each.BaseType)
        {
            foreach (ISymbol member in each.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: not null, DeclaredAccessibility: Accessibility.Public } property)
                {
                    members.Add(new JsonMember(property, NameOf(property)));
                }
            }
        }

        return members;
    }

    public static string NameOf(IPropertySymbol property)
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "JsonPropertyNameAttribute", ConstructorArguments: [{ Value: string name }] })
            {
                return name;
            }
        }

        return SelfType.IsEmittedRecord(property.ContainingType) ? SnakeCase.Of(property.Name) : property.Name;
    }

    /// <summary>Whether the property's own declaration gives it a value. Not visible in other assemblies, where emitted types have none.</summary>
    public static bool HasInitializer(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null })
            {
                return true;
            }
        }

        return false;
    }
}
