using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The names of the runtime's attributes, and how to tell them.</summary>
internal static class SchemaAttributes
{
    public const string Namespace = "PostGen.Runtime";
    public const string Marker = Namespace + ".SchemaTypeAttribute";

    public const string Const = "SchemaConstAttribute";
    public const string Document = "SchemaDocumentAttribute";
    public const string Format = "SchemaFormatAttribute";
    public const string Items = "SchemaItemsAttribute";
    public const string Length = "SchemaLengthAttribute";
    public const string MultipleOf = "SchemaMultipleOfAttribute";
    public const string Pattern = "SchemaPatternAttribute";
    public const string Placeholders = "SchemaPlaceholdersAttribute";
    public const string Properties = "SchemaPropertiesAttribute";
    public const string Range = "SchemaRangeAttribute";
    public const string ReturnsErrorTypes = "ReturnsErrorTypesAttribute";
    public const string Rule = "SchemaRuleAttribute";
    public const string StatusErrorTypes = "StatusErrorTypesAttribute";
    public const string Type = "SchemaTypeAttribute";
    public const string Union = "SchemaUnionAttribute";
    public const string Values = "SchemaValuesAttribute";

    /// <summary>The runtime lives in an assembly of this name; types of an assembly that does not know it carry no attribute of it.</summary>
    public const string Assembly = "PostGen.Runtime";

    /// <summary>The attribute's class name, or null where the attribute is not the runtime's.</summary>
    public static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && IsRuntime(type.ContainingNamespace) ? type.Name : null;

    public static bool Has(ISymbol symbol, string attribute)
    {
        foreach (AttributeData each in symbol.GetAttributes())
        {
            if (NameOf(each) == attribute)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsRuntimeType(ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && IsRuntime(type.ContainingNamespace);

    private static bool IsRuntime(INamespaceSymbol? space) =>
        space is { Name: "Runtime", ContainingNamespace: { Name: "PostGen", ContainingNamespace.IsGlobalNamespace: true } };
}
