namespace PostGen.Generator.Model;

/// <summary>A conjunction that decides for a case: every part that is given must hold.</summary>
internal sealed record CaseTestModel
{
    /// <summary>Index into the cases.</summary>
    public required int Case { get; init; }

    /// <summary>JSON types that the value may have.</summary>
    public required JsonTypes Types { get; init; }

    /// <summary>Name of the property that must have <see cref="TagValues"/>, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Allowed values of the tag: JSON texts (strings in quotes).</summary>
    public EquatableArray<string> TagValues { get; init; }

    /// <summary>Properties that must be there.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>Scalar values that the case allows (JSON texts), empty for any.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>What properties must be where they are there at all.</summary>
    public EquatableArray<CasePropertyModel> Properties { get; init; }

    /// <summary>Properties that the case knows; given where only their number tells it from the test before or after it.</summary>
    public EquatableArray<string> Known { get; init; }

    /// <summary>Neither this test nor the one before it goes first: the case that knows more of the value's properties wins.</summary>
    public bool Ties { get; init; }
}
