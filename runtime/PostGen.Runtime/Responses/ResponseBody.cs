using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>How the body of a success becomes a value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResponseBody
{
    private protected ResponseBody()
    {
    }

    /// <summary>The body is read wholly before it becomes the value; otherwise the value reads it.</summary>
    internal abstract bool IsBuffered { get; }

    /// <summary>A body of JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="codec">Reads the value.</param>
    /// <returns>The body.</returns>
    public static ResponseBody<T> Json<T>(JsonCodec<T> codec) => new JsonResponseBody<T>(codec);

    /// <summary>A body of JSON that is a model.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <returns>The body.</returns>
    public static ResponseBody<T> Model<T>()
        where T : class, IJsonModel<T>
        => Json(JsonCodec.Model<T>());

    /// <summary>A body of text.</summary>
    /// <returns>The body.</returns>
    public static ResponseBody<string> Text() => new TextResponseBody();

    /// <summary>A body of bytes: a stream that the caller disposes with the response.</summary>
    /// <returns>The body.</returns>
    public static ResponseBody<Stream> Stream() => new StreamResponseBody();

    /// <summary>Server-sent events (WHATWG HTML, section 9.2): the data of each event as JSON; as text where the codec is <see cref="JsonCodec.String"/>.</summary>
    /// <typeparam name="T">Type of an event's data.</typeparam>
    /// <param name="codec">Reads an event's data.</param>
    /// <returns>The body.</returns>
    public static ResponseBody<IAsyncEnumerable<T>> EventStream<T>(JsonCodec<T> codec) => new SequenceResponseBody<T>(codec, isEvents: true);

    /// <summary>JSON texts that follow each other: JSON lines, NDJSON, JSON text sequences (RFC 7464).</summary>
    /// <typeparam name="T">Type of an item.</typeparam>
    /// <param name="codec">Reads an item.</param>
    /// <returns>The body.</returns>
    public static ResponseBody<IAsyncEnumerable<T>> JsonLines<T>(JsonCodec<T> codec) => new SequenceResponseBody<T>(codec, isEvents: false);
}
