namespace PostGen.Testing.Requests;

/// <summary>A request as it comes in, from a handler in memory or from a socket; the body is not read yet.</summary>
internal sealed class IncomingRequest
{
    public required string Method { get; init; }

    /// <summary>Path, percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>Query with its question mark, or empty.</summary>
    public required string Query { get; init; }

    /// <summary>Values of one name are joined by commas, cookies by semicolons.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Sends the body into a stream; null where there is none.</summary>
    public Func<Stream, CancellationToken, Task>? CopyBodyAsync { get; init; }
}
