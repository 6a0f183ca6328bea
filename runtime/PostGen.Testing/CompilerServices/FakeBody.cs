using System.ComponentModel;
using System.Text.Json;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Testing.CompilerServices;

/// <summary>Readers of request bodies. Emitted code calls them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FakeBody
{
    /// <summary>No body.</summary>
    public static FakeBody<NoBody> None { get; } = new(static _ => default);

    /// <summary>Bytes.</summary>
    public static FakeBody<ReadOnlyMemory<byte>> Bytes { get; } = new(static request => request.Content);

    /// <summary>Text in UTF-8.</summary>
    public static FakeBody<string> Text { get; } = new(static request => request.Text);

    /// <summary>Any JSON value.</summary>
    public static FakeBody<JsonElement> Any { get; } = new(static request => request.Json ?? default);

    /// <summary>JSON, or a form that is read into an object.</summary>
    /// <typeparam name="T">Type of the body.</typeparam>
    /// <param name="codec">Its codec.</param>
    public static FakeBody<T> Json<T>(JsonCodec<T> codec) => new(request => new PartValues(request).Whole(codec));

    /// <summary>A multipart body with files.</summary>
    /// <typeparam name="T">Type of the body.</typeparam>
    /// <param name="read">Makes it out of the parts.</param>
    public static FakeBody<T> Parts<T>(Func<PartValues, T> read) => new(request => read(new PartValues(request)));
}
