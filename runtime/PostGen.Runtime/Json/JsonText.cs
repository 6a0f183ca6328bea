using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>How JSON is read and written everywhere in a client.</summary>
internal static class JsonText
{
    public const int MaxDepth = 128;

    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    private static readonly JsonReaderState s_readerState = new(ReaderOptions);

    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = new RelaxedJsonEncoder(),
        MaxDepth = 1000,
        SkipValidation = true,
    };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the one value that a text consists of.</summary>
    /// <exception cref="JsonException">Without path; <see cref="Located"/> adds it.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonCodec<T> codec)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: true, s_readerState);
        reader.Read();
        T value;
        try
        {
            value = codec.Read(ref reader);
        }
        catch (InvalidOperationException exception)
        {
            // What the framework's reader throws where a name or text holds an escape of half a surrogate pair.
            throw new JsonFaultException("A string is not valid Unicode.", reader.TokenStartIndex, exception);
        }

        if (reader.BytesConsumed < json.Length && reader.Read())
            throw new JsonFaultException("The JSON text goes on after its value.", reader.TokenStartIndex);

        return value;
    }

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> json)
        => json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;

    public static JsonException Located(JsonException exception, ReadOnlySpan<byte> json)
    {
        JsonLocation location = JsonLocation.Of(exception, json);
        string reason = exception is JsonFaultException ? exception.Message : WithoutPosition(exception.Message);
        string message = $"{reason} Path: {location.Path} | LineNumber: {location.Line} | BytePositionInLine: {location.Position}.";
        return new JsonException(message, location.Path, location.Line, location.Position, exception);
    }

    public static string WithoutPosition(string message)
    {
        int position = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
