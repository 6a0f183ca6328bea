namespace PostGen.Generator.Model;

/// <summary>A documented response.</summary>
internal sealed record ResponseModel
{
    /// <summary>Lowest and highest status that it answers for: 404–404, 400–499, or 0–999 for <c>default</c>.</summary>
    public required int From { get; init; }

    public required int To { get; init; }

    public required bool IsSuccess { get; init; }

    public required ResponseBodyKind Kind { get; init; }

    /// <summary>Media type of the body, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Media types that are asked for too, and handed over in the same way.</summary>
    public EquatableArray<string> OtherMediaTypes { get; init; }

    /// <summary>Type of the body (of one item, for streams of items), or null.</summary>
    public TypeReference? Type { get; init; }

    /// <summary>Case of the result union that this body becomes, or -1.</summary>
    public int ResultCase { get; init; } = -1;

    public string? Documentation { get; init; }

    /// <summary>Names of error-enum members documented for this status.</summary>
    public EquatableArray<string> ErrorTypes { get; init; }
}
