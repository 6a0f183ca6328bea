using PostGen.Generator.Model;
using PostGen.Generator.Planning.Errors;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>A documented response with one media type, before its schema has a type.</summary>
internal sealed record ResponseDraft
{
    public required StatusRange Status { get; init; }

    public required bool IsSuccess { get; init; }

    public ResponseBodyKind Kind { get; init; }

    public string? MediaType { get; init; }

    public IReadOnlyList<string> OtherMediaTypes { get; init; } = [];

    /// <summary>Schema of the body, of one item for streams of items; missing where the body is text, bytes or anything.</summary>
    public DocumentNode Schema { get; init; }

    public string? Documentation { get; init; }

    /// <summary>The response with the place of its key.</summary>
    public required DocumentMember Member { get; init; }

    /// <summary>What a type is called that the schema describes in place.</summary>
    public string NameHint { get; init; } = string.Empty;

    /// <summary>Error types that the schema allows, in its order; null where it lists none.</summary>
    public IReadOnlyList<ErrorTypeValue>? ErrorTypes { get; set; }
}
