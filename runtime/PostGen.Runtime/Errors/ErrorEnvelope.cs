using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Where an error body keeps what: JSON pointers (RFC 6901), null for what it does not have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorEnvelope
{
    private ErrorPointers? _pointers;

    /// <summary>The members of RFC 9457.</summary>
    public static ErrorEnvelope ProblemDetails { get; } = new()
    {
        Type = "/type",
        Title = "/title",
        Detail = "/detail",
        Instance = "/instance",
    };

    /// <summary>Pointer to the error type.</summary>
    public string? Type { get; init; }

    /// <summary>Pointer to the summary.</summary>
    public string? Title { get; init; }

    /// <summary>Pointer to the explanation.</summary>
    public string? Detail { get; init; }

    /// <summary>Pointer to the occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>Pointer to the status that the body repeats; the status line wins over it.</summary>
    public string? Status { get; init; }

    /// <summary>Pointer to the request id.</summary>
    public string? RequestId { get; init; }

    internal ErrorPointers Pointers => _pointers ??= new ErrorPointers(Type, Title, Detail, Instance, RequestId);
}
