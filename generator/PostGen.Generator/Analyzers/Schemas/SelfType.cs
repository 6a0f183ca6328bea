using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The emitted type that a member belongs to: the runtime's bases of emitted types have it as their argument.</summary>
internal static class SelfType
{
    public static INamedTypeSymbol? Of(INamedTypeSymbol? container) =>
        container is { Name: "SchemaRecord" or "SchemaUnion" or "JsonUnion", TypeArguments: [INamedTypeSymbol self], ContainingAssembly.Name: SchemaAttributes.Assembly }
            ? self
            : container;

    /// <summary>
    /// Whether a type has the runtime's base of records, or is a record that is a payload (one that is sent in parts or as a form has no
    /// JSON, nor the base): members have a name in snake case unless they say another.
    /// </summary>
    public static bool IsEmittedRecord(INamedTypeSymbol type) =>
        type.BaseType is { Name: "SchemaRecord", ContainingAssembly.Name: SchemaAttributes.Assembly }
        || (type.IsRecord && type.Interfaces.Any(static each => each is { Name: "IPayload", ContainingAssembly.Name: SchemaAttributes.Assembly }));
}
