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
        if (discriminator["propertyName"].Text is not { } property
            || schema["oneOf"].Exists
            || schema["anyOf"].Exists
            || schema["properties"][property]["type"].Text is { } and not "string")
        {
            return [];
        }

        ComponentIndex components = _components ??= new ComponentIndex(document);
        HashSet<string>? allowed = ValuesOf(schema["properties"][property], components);
        List<KeyValuePair<string, string>> heirs = [];
        foreach (DocumentNode heir in components.DerivedFrom(schema))
        {
            string name = components.NameOf(heir)!;
            List<string> tags = TagsOf(heir, name, discriminator, components);
            tags.RemoveAll(tag => allowed?.Contains(tag) == false || heirs.Exists(known => known.Key == tag));
            if (tags.Count > 0 && references.Rewrite(ComponentIndex.ReferenceTo(ComponentIndex.PointerTo(name), discriminator)) is { } reference)
            {
                heirs.AddRange(tags.Select(tag => new KeyValuePair<string, string>(tag, reference)));
            }
        }

        return heirs;
    }

    // OpenAPI 3.1.1, section 4.8.25: what no entry maps, and does not say itself which it is, is named by its schema's name.
    private static List<string> TagsOf(DocumentNode heir, string name, DocumentNode discriminator, ComponentIndex components)
    {
        List<string> tags = [];
        foreach (DocumentMember entry in discriminator["mapping"].Members)
        {
            if (entry.Value.Text is { } target
                && (target == name || (components.TryFollow(ComponentIndex.ReferenceTo(target, entry.Value), out DocumentNode found) && found.Node == heir.Node)))
            {
                tags.Add(entry.Name);
            }
        }

        if (tags.Count == 0)
        {
            tags.AddRange(OwnValuesOf(heir, discriminator["propertyName"].Text!, components)
                ?? (heir["x-ms-discriminator-value"].Text is { } own ? [own] : [name]));
        }

        return tags;
    }

    private static HashSet<string>? OwnValuesOf(DocumentNode heir, string property, ComponentIndex components)
    {
        HashSet<string>? values = ValuesOf(heir["properties"][property], components);
        foreach (DocumentNode part in heir["allOf"].Items)
        {
            values ??= ValuesOf(part["properties"][property], components);
        }

        return values;
    }

    /// <summary>The texts that a schema restricts values to, or null for any.</summary>
    private static HashSet<string>? ValuesOf(DocumentNode schema, ComponentIndex components)
    {
        if (schema["$ref"].Exists && components.TryFollow(schema, out DocumentNode target))
        {
            schema = target;
        }

        string[] values = [.. Texts(schema)];
        return values.Length == 0 ? null : new HashSet<string>(values, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Texts(DocumentNode schema)
    {
        if (schema["const"].Text is { } constant)
        {
            yield return constant;
        }

        foreach (DocumentNode value in schema["enum"].Items)
        {
            if (value.Text is { } text)
            {
                yield return text;
            }
        }
    }
}
