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
                    Add(heirs, heir.Name, discriminator["mapping"] as SourceObject);
                }
            }
        }

        return heirs;
    }

    private static void Add(Dictionary<string, string> heirs, string name, SourceObject? mapping)
    {
        string reference = "#" + Components + "/" + JsonPointer.Escape(name);
        SourceMember[] mapped = [.. mapping?.Members.Where(entry => entry.Value is SourceScalar target && (target.Text == name || target.Text == reference)) ?? []];
        foreach (string tag in mapped.Length > 0 ? mapped.Select(static entry => entry.Name) : [name])
        {
            heirs[tag] = reference.Replace("%", "%25");
        }
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
