using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Every schema that operations reach and that becomes a type, each once.</summary>
internal sealed class SchemaGraph(ShapeReader shapes, UnionFactsReader unions)
{
    // Arrays of arrays deeper than this only come from a schema that is an array of itself.
    private const int DeepestList = 16;

    private readonly Dictionary<SourceNode, SchemaEntry> _byNode = [];
    private readonly Dictionary<SourceNode, SchemaEntry> _multiparts = [];
    private readonly Dictionary<string, SchemaEntry> _bySignature = new(StringComparer.Ordinal);
    private readonly Queue<OpenUse> _open = new();
    private readonly SchemaSignature _signature = new();

    /// <summary>In the order in which they were reached.</summary>
    public List<SchemaEntry> Entries { get; } = [];

    public void Add(DocumentNode schema, SchemaUse use, string hint, bool isErrorBody)
    {
        Visit(schema, use, new SchemaEdge(null, null, hint), tag: null, isErrorBody, depth: 0);
        Drain();
    }

    public void AddMultipart(DocumentNode schema, SchemaShape shape, string hint)
    {
        if (!_multiparts.TryGetValue(schema.Node!, out SchemaEntry? entry))
        {
            entry = new SchemaEntry(shape, shapes.Components.NameOf(shape.Node)) { IsMultipart = true, Title = TitleOf(shape) };
            _multiparts[schema.Node!] = entry;
            Entries.Add(entry);
        }

        entry.Edges.Add(new SchemaEdge(null, null, hint));
        Use(entry, SchemaUse.Request);
        Drain();
    }

    public SchemaEntry? Find(SchemaShape shape)
    {
        if (shape.Node.Node is not { } node)
        {
            return null;
        }

        return _byNode.TryGetValue(node, out SchemaEntry? entry) ? entry : null;
    }

    public SchemaEntry? FindMultipart(DocumentNode schema) =>
        schema.Node is not null && _multiparts.TryGetValue(schema.Node, out SchemaEntry? entry) ? entry : null;

    private void Drain()
    {
        // A queue instead of recursion: a chain of a thousand references must not cost a thousand frames.
        while (_open.Count > 0)
        {
            OpenUse next = _open.Dequeue();
            Expand(next.Entry, next.Use);
        }
    }

    private void Visit(DocumentNode schema, SchemaUse use, SchemaEdge edge, string? tag, bool isErrorBody, int depth)
    {
        SchemaShape shape = shapes.Resolve(schema).Shape;
        switch (shape.Kind)
        {
            case ShapeKind.Array when depth < DeepestList:
                Visit(shape.Item, use, edge with { Segment = edge.Segment + "Item" }, null, isErrorBody, depth + 1);
                break;
            case ShapeKind.Map when depth < DeepestList:
                Visit(shape.Item, use, edge with { Segment = edge.Segment + "Value" }, null, isErrorBody, depth + 1);
                break;
            case ShapeKind.Object or ShapeKind.Union or ShapeKind.Enum:
                SchemaEntry entry = EntryOf(shape, isErrorBody);
                entry.Edges.Add(edge);
                entry.Tag ??= tag;
                Use(entry, use);
                break;
        }
    }

    private void Use(SchemaEntry entry, SchemaUse use)
    {
        if ((entry.Uses & use) != use)
        {
            entry.Uses |= use;
            _open.Enqueue(new OpenUse(entry, use));
        }
    }

    private SchemaEntry EntryOf(SchemaShape shape, bool isErrorBody)
    {
        SourceNode node = shape.Node.Node!;
        if (_byNode.TryGetValue(node, out SchemaEntry? known))
        {
            return known;
        }

        string? component = shapes.Components.NameOf(shape.Node);
        string? title = component is null ? TitleOf(shape) : null;
        if (component is null && (title is not null || isErrorBody) && shape.Kind != ShapeKind.Union)
        {
            // The same inline schema written many times is one type: equal shape and title, or an untitled error body.
            string signature = title + "\n" + _signature.Of(node);
            if (_bySignature.TryGetValue(signature, out known))
            {
                return _byNode[node] = known;
            }

            known = new SchemaEntry(shape, null) { Title = title };
            _bySignature[signature] = known;
        }
        else
        {
            known = new SchemaEntry(shape, component) { Title = title };
        }

        Entries.Add(known);
        return _byNode[node] = known;
    }

    private void Expand(SchemaEntry entry, SchemaUse use)
    {
        SchemaShape shape = entry.Shape;
        foreach (PropertyShape property in shape.Properties)
        {
            if (property.TravelsIn(use))
            {
                Visit(property.Schema, use, new SchemaEdge(entry, property.Owner, Identifier.Pascal(property.Name)), null, false, 0);
            }
        }

        if (shape.Kind == ShapeKind.Object)
        {
            Visit(shape.Item, use, new SchemaEdge(entry, null, "Value"), null, false, 0);
        }

        if (shape.Kind == ShapeKind.Union)
        {
            UnionFacts facts = unions.Of(shape);
            for (int i = 0; i < facts.Branches.Count; i++)
            {
                BranchFacts branch = facts.Branches[i];
                Visit(branch.Schema, use, new SchemaEdge(entry, null, branch.Segment), branch.TagName, false, 0);
            }
        }
    }

    private static string? TitleOf(SchemaShape shape) =>
        shape.Node["title"].Text is { } title && title.Trim().Length > 0 ? Identifier.Pascal(title) : null;

    private sealed record OpenUse(SchemaEntry Entry, SchemaUse Use);
}
