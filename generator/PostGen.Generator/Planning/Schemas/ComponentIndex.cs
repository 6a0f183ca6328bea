using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Names of the schemas that have one, and who inherits from whom by <c>allOf</c>.</summary>
internal sealed class ComponentIndex
{
    private static readonly IReadOnlyList<DocumentNode> s_none = [];

    private readonly ApiDocument _document;
    private readonly Dictionary<SourceNode, string> _names = [];
    private Dictionary<SourceNode, List<DocumentNode>>? _derived;

    public ComponentIndex(ApiDocument document)
    {
        _document = document;
        foreach (DocumentMember member in Schemas.Members)
        {
            if (member.Value.Node is { } node)
            {
                _names[node] = member.Name;
            }
        }
    }

    public DocumentNode Schemas => _document.Components("schemas");

    public string? NameOf(DocumentNode schema) => schema.Node is not null && _names.TryGetValue(schema.Node, out string? name) ? name : null;

    /// <summary>Lets a copy of a schema keep the name of the original.</summary>
    public DocumentNode SameName(DocumentNode original, DocumentNode copy)
    {
        if (NameOf(original) is { } name)
        {
            _names[copy.Node!] = name;
        }

        return copy;
    }

    /// <summary>Follows one reference and learns the name of its target, where the target is the kind of place that has one.</summary>
    public bool TryFollow(DocumentNode schema, out DocumentNode target)
    {
        if (!_document.References.TryResolve(schema, ReferenceKind.Schema, out target, out string? name) || target.Node is null)
        {
            return false;
        }

        if (name is not null && !_names.ContainsKey(target.Node) && NamesSchema(schema["$ref"].Text))
        {
            _names[target.Node] = name;
        }

        return true;
    }

    /// <summary>A reference as a document could have written it, at the place of <paramref name="at"/>.</summary>
    public static DocumentNode ReferenceTo(string reference, DocumentNode at)
    {
        int start = at.Node?.Start ?? 0;
        int end = at.Node?.End ?? 0;
        SourceScalar text = new(SourceKind.String, reference, start, end);
        return new DocumentNode(at.File, new SourceObject([new SourceMember("$ref", start, end, text)], start, end));
    }

    public static string PointerTo(string componentName) =>
        "#/components/schemas/" + componentName.Replace("~", "~0").Replace("/", "~1").Replace("%", "%25");

    /// <summary>Component schemas that inherit from <paramref name="schema"/>, directly or not, in document order.</summary>
    public IReadOnlyList<DocumentNode> DerivedFrom(DocumentNode schema)
    {
        _derived ??= FindDerived();
        if (schema.Node is null || !_derived.ContainsKey(schema.Node))
        {
            return s_none;
        }

        List<DocumentNode> all = [];
        HashSet<SourceNode> seen = [schema.Node];
        Queue<SourceNode> open = new();
        open.Enqueue(schema.Node);
        while (open.Count > 0)
        {
            if (!_derived.TryGetValue(open.Dequeue(), out List<DocumentNode>? children))
            {
                continue;
            }

            foreach (DocumentNode child in children)
            {
                if (seen.Add(child.Node!))
                {
                    all.Add(child);
                    open.Enqueue(child.Node!);
                }
            }
        }

        return all;
    }

    private Dictionary<SourceNode, List<DocumentNode>> FindDerived()
    {
        Dictionary<SourceNode, List<DocumentNode>> derived = [];
        foreach (DocumentMember member in Schemas.Members)
        {
            foreach (DocumentNode branch in member.Value["allOf"].Items)
            {
                if (branch["$ref"].Text is not null && TryFollow(branch, out DocumentNode parent))
                {
                    if (!derived.TryGetValue(parent.Node!, out List<DocumentNode>? children))
                    {
                        derived[parent.Node!] = children = [];
                    }

                    children.Add(member.Value);
                }
            }
        }

        return derived;
    }

    private static bool NamesSchema(string? reference)
    {
        if (reference is null)
        {
            return false;
        }

        int hash = reference.IndexOf('#');
        if (hash < 0 || hash == reference.Length - 1)
        {
            return true; // a file that is one schema, named after the file
        }

        int slash = reference.LastIndexOf('/');
        if (slash <= hash)
        {
            return true; // an anchor
        }

        int before = reference.LastIndexOf('/', slash - 1);
        string parent = reference.Substring(before + 1, slash - before - 1);
        return before <= hash || parent is "schemas" or "definitions" or "$defs";
    }
}
