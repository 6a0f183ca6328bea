using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class Int64Codec : JsonCodec<long>
{
    public static readonly Int64Codec Instance = new();

    public override long Read(ref Utf8JsonReader reader) => JsonRead.Int64(ref reader);

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
