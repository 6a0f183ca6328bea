using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>
/// The schemas that inherit from one with a discriminator, by the values of that. In a document such a schema knows nothing of its heirs, and
/// JSON Schema nothing of discriminators: what judges values by the reduced document needs them said.
/// </summary>
internal sealed class ReducedHeirs(ApiDocument document, ReducedReferences references)
{
    public const string Keyword = "x-postgen-heirs";

    private ComponentIndex? _components;

    /// <summary>Value of the discriminator and reference of each heir; none where the schema is no such base.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Of(DocumentNode schema)
    {
        DocumentNode discriminator = schema["discriminator"];
        if (discriminator["propertyName"].Text is null || schema["oneOf"].Exists || schema["anyOf"].Exists)
        {
            return [];
        }

        ComponentIndex components = _components ??= new ComponentIndex(document);
        List<KeyValuePair<string, string>> heirs = [];
        foreach (DocumentNode heir in components.DerivedFrom(schema))
        {
            string name = components.NameOf(heir)!;
            if (references.Rewrite(ComponentIndex.ReferenceTo(ComponentIndex.PointerTo(name), discriminator)) is { } reference)
            {
                heirs.AddRange(TagsOf(heir, name, discriminator["mapping"], components).Select(tag => new KeyValuePair<string, string>(tag, reference)));
            }
        }

        return heirs;
    }

    // OpenAPI 3.1.1, section 4.8.25: what no entry maps is named by its schema's name.
    private static List<string> TagsOf(DocumentNode heir, string name, DocumentNode mapping, ComponentIndex components)
    {
        List<string> tags = [];
        foreach (DocumentMember entry in mapping.Members)
        {
            if (entry.Value.Text is { } target
                && (target == name || (components.TryFollow(ComponentIndex.ReferenceTo(target, entry.Value), out DocumentNode found) && found.Node == heir.Node)))
            {
                tags.Add(entry.Name);
            }
        }

        return tags.Count > 0 ? tags : [name];
    }
}
