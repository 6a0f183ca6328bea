using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>OpenAPI's discriminator: which texts of its property mean a branch (OpenAPI 3.1, section 4.8.25).</summary>
internal static class Discriminator
{
    public static void Apply(SourceNode? discriminator, SourceNode branch, SchemaFacets facets)
    {
        if ((discriminator as SourceObject)?["propertyName"] is not SourceScalar { Kind: SourceKind.String } property
            || (branch as SourceObject)?["$ref"] is not SourceScalar { Kind: SourceKind.String } reference)
        {
            return;
        }

        string name = reference.Text.Substring(reference.Text.LastIndexOf('/') + 1);
        SourceNode[] tags = Mapping(discriminator)
            .Where(entry => entry.Value is SourceScalar target && (target.Text == reference.Text || target.Text == name))
            .Select(static entry => Json.String(entry.Name))
            .ToArray();

        if (tags.Length > 0)
        {
            facets.AddProperty(property.Text, Json.Object([new("enum", Json.Array(tags))]));
        }
        else
        {
            facets.ImplicitTags[property.Text] = name;
        }

        facets.Required.Add(property.Text);
    }

    private static IReadOnlyList<SourceMember> Mapping(SourceNode discriminator) =>
        ((SourceObject)discriminator)["mapping"] is SourceObject mapping ? mapping.Members : [];
}
