using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class Int32Codec : JsonCodec<int>
{
    public static readonly Int32Codec Instance = new();

    public override int Read(ref Utf8JsonReader reader) => JsonRead.Int32(ref reader);

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
