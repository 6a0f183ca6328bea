using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class SingleCodec : JsonCodec<float>
{
    public static readonly SingleCodec Instance = new();

    public override float Read(ref Utf8JsonReader reader) => JsonRead.Single(ref reader);

    public override void Write(Utf8JsonWriter writer, float value) => JsonWrite.Value(writer, value);
}
