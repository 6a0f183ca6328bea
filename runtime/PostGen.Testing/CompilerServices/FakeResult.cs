using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using PostGen.Runtime.CompilerServices;
using PostGen.Testing.Answers;

namespace PostGen.Testing.CompilerServices;

/// <summary>Writers of successes. Emitted code calls them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FakeResult
{
    /// <summary>No body.</summary>
    /// <param name="status">HTTP status.</param>
    public static FakeResult<NoBody> None(int status) => new(_ => new Reply(status));

    /// <summary>JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="status">HTTP status.</param>
    /// <param name="mediaType">Media type of the body.</param>
    /// <param name="codec">Codec of the value.</param>
    public static FakeResult<T> Json<T>(int status, string mediaType, JsonCodec<T> codec) => new(value => new Reply(status, mediaType, Write(value, codec)));

    /// <summary>Text in UTF-8.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="mediaType">Media type of the body.</param>
    public static FakeResult<string> Text(int status, string mediaType) => new(value => new Reply(status, mediaType, Encoding.UTF8.GetBytes(value)));

    /// <summary>Bytes.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="mediaType">Media type of the body.</param>
    public static FakeResult<ReadOnlyMemory<byte>> Bytes(int status, string mediaType) => new(value => new Reply(status, mediaType, value));

    /// <summary>Server-sent events, the data of each a JSON value, or text where the items are strings.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="status">HTTP status.</param>
    /// <param name="mediaType">Media type of the body.</param>
    /// <param name="codec">Codec of a value.</param>
    public static FakeResult<IReadOnlyList<T>> EventStream<T>(int status, string mediaType, JsonCodec<T> codec) =>
        ReferenceEquals(codec, JsonCodec.String)
            ? new(values => new Reply(status, mediaType, Encoding.UTF8.GetBytes(string.Concat(values.Select(static value => EventText.Field("data", value as string ?? "") + "\n")))))
            : new(values => new Reply(status, mediaType, Items(values, codec, "data: "u8, "\n\n"u8)));

    /// <summary>A JSON value on each line.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="status">HTTP status.</param>
    /// <param name="mediaType">Media type of the body.</param>
    /// <param name="codec">Codec of a value.</param>
    public static FakeResult<IReadOnlyList<T>> JsonLines<T>(int status, string mediaType, JsonCodec<T> codec)
    {
        bool isSequence = mediaType.Contains("json-seq", StringComparison.OrdinalIgnoreCase);
        return new(values => new Reply(status, mediaType, Items(values, codec, isSequence ? "\u001e"u8 : default, "\n"u8)));
    }

    /// <summary>One of several successes.</summary>
    /// <typeparam name="T">The union of them.</typeparam>
    /// <param name="cases">A writer for each case that gives null for the values of other cases.</param>
    public static FakeResult<T> OneOf<T>(params Func<T, FakeReply?>[] cases) => new(value =>
        cases.Select(@case => @case(value)).FirstOrDefault(static reply => reply is not null)?.Reply
            ?? throw new ArgumentException("The value is of no case that the document has a response for.", nameof(value)));

    internal static byte[] Write<T>(T value, JsonCodec<T> codec)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, value, codec);
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Items<T>(IReadOnlyList<T> values, JsonCodec<T> codec, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (T value in values)
        {
            buffer.Write(before);
            Write(buffer, value, codec);
            buffer.Write(after);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write<T>(ArrayBufferWriter<byte> buffer, T value, JsonCodec<T> codec)
    {
        using var writer = new Utf8JsonWriter(buffer);
        codec.Write(writer, value);
    }
}
