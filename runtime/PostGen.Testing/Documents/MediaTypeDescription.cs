namespace PostGen.Testing.Documents;

/// <summary>A media type of a body, with its schema, examples and encodings.</summary>
internal sealed class MediaTypeDescription(string name, DescribedNode node)
{
    /// <summary>As in the document, parameters included.</summary>
    public string Name { get; } = name;

    /// <summary>Without parameters.</summary>
    public string Type { get; } = name.Split(';')[0].Trim();

    public DescribedNode Node { get; } = node;

    public DescribedNode Schema { get; } = node["schema"];

    /// <summary>OpenAPI 3.2: the schema of each item of a stream.</summary>
    public DescribedNode ItemSchema { get; } = node["itemSchema"];

    public DescribedNode Encoding { get; } = node["encoding"];

    public bool IsJson => IsJsonType(Type);

    public static bool IsJsonType(string type) =>
        type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    public bool Covers(string mediaType) =>
        Type == "*/*" || (Type.EndsWith("/*", StringComparison.Ordinal) && mediaType.StartsWith(Type[..^1], StringComparison.OrdinalIgnoreCase));
}
