namespace PostGen.Generator.Model;

/// <summary>The request body of an operation.</summary>
internal sealed record BodyModel
{
    public required BodyKind Kind { get; init; }

    /// <summary>Media type as in the document, parameters included.</summary>
    public required string MediaType { get; init; }

    /// <summary>Further media types that the same bytes may have: the file's own type chooses.</summary>
    public EquatableArray<string> OtherMediaTypes { get; init; }

    public required TypeReference Type { get; init; }

    public required bool Required { get; init; }

    /// <summary>Parts of a multipart or fields of a form body, in document order.</summary>
    public EquatableArray<PartModel> Parts { get; init; }

    /// <summary>
    /// How the entries of the record's <c>AdditionalProperties</c> travel, or of a body that is a map itself (whose part names no property):
    /// as a part would whose name is the entry's. Null where there are none.
    /// </summary>
    public PartModel? Additional { get; init; }

    /// <summary>The record keeps properties that the document does not name, and they are sent too.</summary>
    public bool SendsUnknown { get; init; }

    public bool HasFiles => Additional?.Encoding == PartEncoding.File || Parts.Any(static part => part.Encoding == PartEncoding.File);

    public string? Documentation { get; init; }

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;
}
