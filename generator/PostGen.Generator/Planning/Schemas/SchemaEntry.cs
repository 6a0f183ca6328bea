namespace PostGen.Generator.Planning.Schemas;

/// <summary>A schema that becomes a type of its own (two, where its request and response forms must differ).</summary>
internal sealed class SchemaEntry(SchemaShape shape, string? component)
{
    public SchemaShape Shape { get; } = shape;

    /// <summary>Name of the component schema, or null for an inline schema.</summary>
    public string? Component { get; } = component;

    /// <summary>Pascal-case title of an inline schema, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The mapping key or constant that selects an inline branch of a union.</summary>
    public string? Tag { get; set; }

    /// <summary>The top level of a multipart body with files.</summary>
    public bool IsMultipart { get; init; }

    public SchemaUse Uses { get; set; }

    /// <summary>Where it is used: what an inline schema is named after.</summary>
    public List<SchemaEdge> Edges { get; } = [];

    /// <summary>The request form and the response form are two types.</summary>
    public bool IsSplit { get; set; }

    /// <summary>Name of the only type, or of the response form.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name of the request form; the same as <see cref="Name"/> where the forms do not differ.</summary>
    public string RequestName { get; set; } = "";

    public string NameFor(SchemaUse use) => use == SchemaUse.Request ? RequestName : Name;
}
