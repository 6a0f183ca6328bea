using Microsoft.CodeAnalysis;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Turns the attributes of a type into a <see cref="TypeSchema"/>.</summary>
internal static class TypeSchemaReader
{
    public static TypeSchema Read(ITypeSymbol type)
    {
        TypeSchema schema = TypeSchema.None;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            schema = SchemaAttributes.NameOf(attribute) switch
            {
                SchemaAttributes.Type => schema with
                {
                    Pointer = attribute.Text(1) ?? "/components/schemas/" + attribute.Text(0),
                    Document = attribute.Text("Document"),
                },
                SchemaAttributes.Union => schema with { IsUnion = true },
                SchemaAttributes.Rule => schema with { Rules = WithRule(schema.Rules, attribute) },
                SchemaAttributes.Placeholders => schema with { Placeholders = WithPlaceholders(schema.Placeholders, attribute) },
                _ => schema,
            };
        }

        return schema;
    }

    private static IReadOnlyList<ObjectRule> WithRule(IReadOnlyList<ObjectRule> rules, AttributeData attribute)
    {
        // A hand-written fragment that is no JSON states no rule.
        if (attribute.Text(0) is not { } json || SourceJsonReader.Read(json) is not { FaultCount: 0, Root: { } fragment })
        {
            return rules;
        }

        return [.. rules, new ObjectRule(fragment, attribute.Text("Message") ?? $"the document demands {json}")];
    }

    private static IReadOnlyList<PlaceholderRule> WithPlaceholders(IReadOnlyList<PlaceholderRule> rules, AttributeData attribute) =>
        attribute.Text(0) is { } text
        && attribute.Text(1) is { } entries
        && (attribute.Text("Pattern") is { } pattern ? PlaceholderPattern.Parse(pattern) : PlaceholderPattern.Default) is { } placeholders
            ? [.. rules, new PlaceholderRule(text, entries, placeholders)]
            : rules;
}
