using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class BytesCodec : JsonCodec<byte[]>
{
    public static readonly BytesCodec Instance = new();

    public override byte[] Read(ref Utf8JsonReader reader) => JsonRead.Bytes(ref reader);

    public override void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);
}
