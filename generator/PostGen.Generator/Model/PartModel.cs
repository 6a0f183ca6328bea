namespace PostGen.Generator.Model;

/// <summary>A part of a multipart body or a field of a form body.</summary>
internal sealed record PartModel
{
    /// <summary>C# property of the request record.</summary>
    public required string Property { get; init; }

    /// <summary>Name of the part as in the document.</summary>
    public required string WireName { get; init; }

    public required TypeReference Type { get; init; }

    public required bool Required { get; init; }

    public bool TracksPresence { get; init; }

    public required PartEncoding Encoding { get; init; }

    /// <summary>Content type to declare on the part; null for a plain text field, and for a file part with its own.</summary>
    public string? ContentType { get; init; }

    /// <summary>A union of texts, numbers and booleans, which stand for themselves.</summary>
    public bool IsScalarUnion { get; init; }

    /// <summary>One part per item of the list.</summary>
    public bool Repeated { get; init; }

    public ParameterStyle Style { get; init; } = ParameterStyle.Form;

    public bool Explode { get; init; } = true;

    public bool AllowReserved { get; init; }
}
