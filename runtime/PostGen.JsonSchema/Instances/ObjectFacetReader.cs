using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>The keywords about objects.</summary>
internal static class ObjectFacetReader
{
    public static void Add(SourceObject keywords, SchemaFacets facets)
    {
        foreach (SourceMember property in Members(keywords["properties"]))
        {
            facets.AddProperty(property.Name, property.Value);
        }

        foreach (SourceMember property in Members(keywords["patternProperties"]))
        {
            facets.PatternProperties.Add(new(property.Name, property.Value));
        }

        if (keywords["required"] is SourceArray required)
        {
            facets.Required.UnionWith(required.Items.OfType<SourceScalar>().Where(static name => name.Kind == SourceKind.String).Select(static name => name.Text));
        }

        if ((keywords["additionalProperties"] ?? keywords["unevaluatedProperties"]) is { } additional)
        {
            facets.AdditionalProperties.Add(additional);
        }

        if (keywords["propertyNames"] is { } names)
        {
            facets.PropertyNames.Add(names);
        }

        if ((keywords["dependentRequired"] ?? keywords["dependencies"]) is SourceObject dependent)
        {
            facets.DependentRequired.Add(dependent);
        }

        facets.MinProperties = Math.Max(facets.MinProperties, FacetReader.Count(keywords["minProperties"]) ?? 0);
        facets.MaxProperties = Math.Min(facets.MaxProperties, FacetReader.Count(keywords["maxProperties"]) ?? int.MaxValue);
    }

    private static IReadOnlyList<SourceMember> Members(SourceNode? node) => node is SourceObject value ? value.Members : [];
}
