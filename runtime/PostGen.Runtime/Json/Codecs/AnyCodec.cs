using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class AnyCodec : JsonCodec<JsonElement>
{
    public static readonly AnyCodec Instance = new();

    public override JsonElement Read(ref Utf8JsonReader reader) => JsonRead.Element(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonElement value) => JsonWrite.Value(writer, value);
}
