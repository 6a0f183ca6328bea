using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>
/// The schemas of one file that have an <c>$id</c> or <c>$anchor</c> (JSON Schema 2020-12, section 8.2). Few files have any, so
/// the tree is searched only when a reference cannot be followed otherwise.
/// </summary>
internal sealed class EmbeddedSchemas
{
    // RFC 3986, section 5.1.4: where nothing gives a base, the application chooses one.
    private static readonly Uri s_base = new("postgen:///");

    private readonly Dictionary<string, SourceNode> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceNode, Resource> _resourceOf = [];

    public EmbeddedSchemas(DocumentFile file)
    {
        HashSet<SourceNode> visited = [];
        Stack<KeyValuePair<SourceNode, Resource>> open = new();
        if (file.Root is { } root)
        {
            open.Push(new(root, new Resource(BaseOf(root), null)));
        }

        while (open.Count > 0)
        {
            KeyValuePair<SourceNode, Resource> next = open.Pop();
            if (!visited.Add(next.Key))
            {
                continue;
            }

            if (next.Key is SourceArray array)
            {
                foreach (SourceNode item in array.Items)
                {
                    open.Push(new(item, next.Value));
                }
            }
            else if (next.Key is SourceObject schema)
            {
                Resource inside = Take(schema, next.Value, ReferenceEquals(schema, file.Root));
                foreach (SourceMember member in schema.Members)
                {
                    open.Push(new(member.Value, inside));
                }
            }
        }
    }

    /// <summary>The schema with that <c>$id</c>, resolved against the place of the reference.</summary>
    public SourceNode? Find(SourceNode reference, string uri)
    {
        Uri from = _resourceOf.TryGetValue(reference, out Resource? resource) ? resource.Base : s_base;
        return Uri.TryCreate(from, uri, out Uri? absolute) && _byUri.TryGetValue(absolute.AbsoluteUri, out SourceNode? found) ? found : null;
    }

    public SourceNode? Anchor(string name) => _anchors.TryGetValue(name, out SourceNode? found) ? found : null;

    /// <summary>The schema with an <c>$id</c> that a reference stands in; null where there is none.</summary>
    public SourceNode? ResourceOf(SourceNode reference) =>
        _resourceOf.TryGetValue(reference, out Resource? resource) ? resource.Root : null;

    private Resource Take(SourceObject schema, Resource outside, bool isRoot)
    {
        Resource inside = outside;
        if (!isRoot && Text(schema, "$id") is { } id && Uri.TryCreate(outside.Base, id, out Uri? absolute))
        {
            inside = new Resource(absolute, schema);
            _byUri[absolute.AbsoluteUri.TrimEnd('#')] = schema;
        }

        foreach (string keyword in (string[])["$anchor", "$dynamicAnchor"])
        {
            if (Text(schema, keyword) is { } anchor && !_anchors.ContainsKey(anchor))
            {
                _anchors.Add(anchor, schema);
            }
        }

        if (schema["$ref"] is { } reference)
        {
            _resourceOf[reference] = inside;
        }

        return inside;
    }

    private static Uri BaseOf(SourceNode root) =>
        root is SourceObject document
        && (Text(document, "$self") ?? Text(document, "$id")) is { } self
        && Uri.TryCreate(s_base, self, out Uri? absolute)
            ? absolute
            : s_base;

    private static string? Text(SourceObject schema, string name) =>
        schema[name] is SourceScalar { Kind: SourceKind.String } scalar ? scalar.Text : null;

    private sealed record Resource(Uri Base, SourceNode? Root);
}
