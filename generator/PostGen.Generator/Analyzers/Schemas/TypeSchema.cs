namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>What the document says about a type as a whole.</summary>
internal sealed record TypeSchema
{
    public static readonly TypeSchema None = new();

    /// <summary>Where the schema stands in its document (RFC 6901); null where the type was not made from one.</summary>
    public string? Pointer { get; init; }

    /// <summary>File name of the document, where several have to be told apart.</summary>
    public string? Document { get; init; }

    public bool IsUnion { get; init; }

    public IReadOnlyList<ObjectRule> Rules { get; init; } = [];

    public IReadOnlyList<PlaceholderRule> Placeholders { get; init; } = [];

    /// <summary>Nothing to check when such an object is created.</summary>
    public bool HasObjectRules => Rules.Count > 0 || Placeholders.Count > 0;
}
