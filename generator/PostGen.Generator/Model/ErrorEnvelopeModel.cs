namespace PostGen.Generator.Model;

/// <summary>JSON pointers into an error body.</summary>
internal sealed record ErrorEnvelopeModel
{
    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Detail { get; init; }

    public string? Instance { get; init; }

    public string? Status { get; init; }

    public string? RequestId { get; init; }
}
