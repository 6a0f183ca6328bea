using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class UInt64Codec : JsonCodec<ulong>
{
    public static readonly UInt64Codec Instance = new();

    public override ulong Read(ref Utf8JsonReader reader) => JsonRead.UInt64(ref reader);

    public override void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);
}
