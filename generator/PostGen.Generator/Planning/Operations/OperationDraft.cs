using PostGen.Generator.Planning.Parameters;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>An operation as it was found: what it will become once every schema has its type.</summary>
internal sealed class OperationDraft
{
    /// <summary>HTTP method as it is sent.</summary>
    public required string Method { get; init; }

    /// <summary>Key of the path in the document, with a leading slash.</summary>
    public required string Path { get; init; }

    public required string Pointer { get; init; }

    public required PathItem Item { get; init; }

    /// <summary>The operation with the place of its name.</summary>
    public required DocumentMember Member { get; init; }

    public DocumentNode Node => Member.Value;

    /// <summary>The document's <c>operationId</c>, or null where it has none.</summary>
    public string? OperationId { get; init; }

    /// <summary>Name of the method without <c>Async</c>.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The first tag, or null.</summary>
    public string? Tag { get; init; }

    public List<PathPartDraft> PathParts { get; } = [];

    /// <summary>In the order of the method's parameters.</summary>
    public List<ParameterDraft> Parameters { get; } = [];

    public string? IdempotencyHeader { get; set; }

    /// <summary>The operation itself, and its forms with other media types.</summary>
    public List<OperationVariant> Variants { get; } = [];
}
