using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A property of an object schema.</summary>
internal sealed class PropertyShape(string name, DocumentNode schema, string? owner)
{
    private static readonly List<DocumentNode> s_none = [];

    private List<DocumentNode>? _others;

    public string Name { get; } = name;

    public DocumentNode Schema { get; set; } = schema;

    /// <summary>What other parts of <c>allOf</c> say of it: that holds too, but makes no type.</summary>
    public IReadOnlyList<DocumentNode> Others => _others ?? s_none;

    /// <summary>The component that declares it, where that is not the object itself: what an inline schema is named after.</summary>
    public string? Owner { get; set; } = owner;

    public bool Required { get; set; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    public void AddOther(DocumentNode other) => (_others ??= []).Add(other);

    public bool TravelsIn(SchemaUse use) => use == SchemaUse.Request ? !ReadOnly : !WriteOnly;
}
