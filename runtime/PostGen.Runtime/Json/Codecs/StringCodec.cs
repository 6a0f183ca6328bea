using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class StringCodec : JsonCodec<string>
{
    public static readonly StringCodec Instance = new();

    public override string Read(ref Utf8JsonReader reader) => JsonRead.String(ref reader);

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
