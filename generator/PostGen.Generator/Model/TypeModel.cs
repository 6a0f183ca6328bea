namespace PostGen.Generator.Model;

/// <summary>A type that is emitted: <see cref="RecordModel"/>, <see cref="UnionModel"/> or <see cref="EnumModel"/>.</summary>
internal abstract record TypeModel
{
    public required string Name { get; init; }

    /// <summary>JSON pointer of the schema, stable under edits elsewhere: what the type's documentation names as its origin.</summary>
    public required string Pointer { get; init; }

    /// <summary>Name of the component schema, or null for an inline schema.</summary>
    public string? SchemaName { get; init; }

    public string? Documentation { get; init; }

    public bool Deprecated { get; init; }
}
