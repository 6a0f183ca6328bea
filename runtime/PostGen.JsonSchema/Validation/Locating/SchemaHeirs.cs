using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// Which component schemas of an OpenAPI document inherit from which by allOf. Reduced documents say so themselves.
internal sealed class SchemaHeirs
{
    private const string Components = "/components/schemas";

    private readonly Dictionary<SourceNode, List<SourceMember>> _children = [];

    public SchemaHeirs(SourceNode root)
    {
        foreach (SourceMember schema in (JsonPointer.Evaluate(root, Components) as SourceObject)?.Members ?? [])
        {
            foreach (SourceNode part in ((schema.Value as SourceObject)?["allOf"] as SourceArray)?.Items ?? [])
            {
                if ((part as SourceObject)?["$ref"] is SourceScalar { Kind: SourceKind.String } reference
                    && reference.Text.StartsWith("#", StringComparison.Ordinal)
                    && JsonPointer.Evaluate(root, reference.Text) is { } parent)
                {
                    Children(parent).Add(schema);
                }
            }
        }
    }

    /// <summary>References to the heirs of a schema, by the value of its discriminator that means them (OpenAPI 3.1.1, section 4.8.25).</summary>
    public IReadOnlyDictionary<string, string> Of(SourceNode schema, SourceObject discriminator)
    {
        var heirs = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<SourceNode> { schema };
        var open = new Queue<SourceNode>(seen);
        while (open.Count > 0)
        {
            foreach (SourceMember heir in _children.TryGetValue(open.Dequeue(), out List<SourceMember>? children) ? children : [])
            {
                if (seen.Add(heir.Value))
                {
                    open.Enqueue(heir.Value);
                    Add(heirs, heir, discriminator);
                }
            }
        }

        return heirs;
    }

    private static void Add(Dictionary<string, string> heirs, in SourceMember heir, SourceObject discriminator)
    {
        string name = heir.Name;
        string reference = "#" + Components + "/" + JsonPointer.Escape(name);
        var mapping = discriminator["mapping"] as SourceObject;
        string[] tags = [.. mapping?.Members
            .Where(entry => entry.Value is SourceScalar target && (target.Text == name || target.Text == reference))
            .Select(static entry => entry.Name) ?? []];
        tags = tags.Length > 0 ? tags : OwnTags((SourceObject)heir.Value, ((SourceScalar)discriminator["propertyName"]!).Text);
        foreach (string tag in tags.Length > 0 ? tags : [name])
        {
            if (!heirs.ContainsKey(tag))
            {
                heirs.Add(tag, reference.Replace("%", "%25"));
            }
        }
    }

    // What an heir says itself that it is: by its own property, or in the words of AutoRest's documents.
    private static string[] OwnTags(SourceObject heir, string property)
    {
        IEnumerable<SourceObject> parts = ((heir["allOf"] as SourceArray)?.Items ?? []).OfType<SourceObject>().Prepend(heir);
        SourceObject? own = parts.Select(part => (part["properties"] as SourceObject)?[property]).OfType<SourceObject>().FirstOrDefault();
        SourceNode?[] values = [own?["const"], .. (own?["enum"] as SourceArray)?.Items ?? [], own is null ? heir["x-ms-discriminator-value"] : null];
        return [.. values.OfType<SourceScalar>().Where(static value => value.Kind == SourceKind.String).Select(static value => value.Text)];
    }

    private List<SourceMember> Children(SourceNode parent)
    {
        if (!_children.TryGetValue(parent, out List<SourceMember>? children))
        {
            _children.Add(parent, children = []);
        }

        return children;
    }
}
