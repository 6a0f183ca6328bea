using PostGen.JsonSchema.Text;

namespace PostGen.Testing.Documents;

/// <summary>What a schema says about the shape of a value: enough to read a value out of plain text.</summary>
internal static class SchemaShape
{
    private const int DeepestSchema = 24;

    private static readonly string[] s_combinators = ["allOf", "anyOf", "oneOf"];

    /// <summary>The names that <c>type</c> may have, by the schema itself and its parts; none where nothing says so.</summary>
    public static HashSet<string> TypesOf(DescribedNode schema)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (DescribedNode part in Parts(schema))
        {
            DescribedNode type = part["type"];
            types.UnionWith(type.Text is { } one ? [one] : type.Items.Select(static name => name.Text ?? ""));
            if (part["properties"].Exists && !type.Exists)
            {
                types.Add("object");
            }

            foreach (SourceNode value in ((part["enum"].Node as SourceArray)?.Items ?? []).Append(part["const"].Node).OfType<SourceNode>())
            {
                types.Add(value.Kind.ToString().ToLowerInvariant());
            }
        }

        return types;
    }

    /// <summary>Whether <c>const</c>, or an <c>enum</c> of one value, leaves no choice.</summary>
    public static bool HasOneValue(DescribedNode schema) =>
        Parts(schema).Any(static part => part["const"].Exists || part["enum"].Node is SourceArray { Items.Count: 1 });

    public static DescribedNode PropertyOf(DescribedNode schema, string name) =>
        Parts(schema).Select(part => part["properties"][name]).FirstOrDefault(static property => property.Exists) is { Exists: true } property
            ? property
            : Parts(schema).Select(static part => part["additionalProperties"]).FirstOrDefault(static value => value.Exists);

    /// <summary>Every declaration of a property: each part of an <c>allOf</c> can add to it.</summary>
    public static IEnumerable<DescribedNode> DeclarationsOf(DescribedNode schema, string name) =>
        Parts(schema).Select(part => part["properties"][name]).Where(static property => property.Exists);

    public static IEnumerable<string> PropertyNamesOf(DescribedNode schema) =>
        Parts(schema).SelectMany(static part => part["properties"].Members).Select(static property => property.Name).Distinct();

    /// <summary>Whether members that are not declared are a part of what the schema describes.</summary>
    public static bool IsMap(DescribedNode schema)
    {
        DescribedNode additional = Parts(schema).Select(static part => part["additionalProperties"]).FirstOrDefault(static value => value.Exists);
        return additional.Exists
            ? additional.Node is not SourceScalar { Kind: SourceKind.Boolean, Text: "false" }
            : !PropertyNamesOf(schema).Any();
    }

    public static DescribedNode ItemsOf(DescribedNode schema) =>
        Parts(schema).Select(static part => part["items"]).FirstOrDefault(static items => items.Exists);

    /// <summary>Bytes rather than text: <c>format: binary</c>, or a media type without an encoding (OpenAPI 3.1, section 4.8.14.3).</summary>
    public static bool IsBinary(DescribedNode schema) => Parts(schema).Any(static part =>
        part["format"].Text == "binary"
        || part["contentEncoding"].Text == "binary"
        || (part["contentMediaType"].Text is { } type && !MediaTypeDescription.IsJsonType(type) && !part["contentEncoding"].Exists));

    /// <summary>The schema itself and what it is composed of.</summary>
    public static IEnumerable<DescribedNode> Parts(DescribedNode schema) => Parts(schema, 0);

    private static IEnumerable<DescribedNode> Parts(DescribedNode schema, int depth)
    {
        if (!schema.Exists || depth > DeepestSchema)
        {
            yield break;
        }

        yield return schema;
        IEnumerable<DescribedNode> parts = s_combinators.SelectMany(keyword => schema[keyword].Items);
        if ((schema.Node as SourceObject)?["$ref"] is SourceScalar { Kind: SourceKind.String } reference)
        {
            parts = parts.Prepend(schema.At(reference.Text));
        }

        foreach (DescribedNode part in parts.SelectMany(part => Parts(part, depth + 1)))
        {
            yield return part;
        }
    }
}
