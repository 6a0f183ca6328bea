namespace PostGen.Generator.Model;

internal enum ResponseBodyKind
{
    None,
    Json,
    Text,

    /// <summary>Bytes as a stream that the caller disposes with the response.</summary>
    Stream,

    /// <summary><c>text/event-stream</c>: <c>IAsyncEnumerable&lt;T&gt;</c> of each event's data.</summary>
    EventStream,

    /// <summary>JSON lines, NDJSON, JSON text sequences: <c>IAsyncEnumerable&lt;T&gt;</c>.</summary>
    JsonLines,
}
