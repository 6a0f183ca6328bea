using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class BooleanCodec : JsonCodec<bool>
{
    public static readonly BooleanCodec Instance = new();

    public override bool Read(ref Utf8JsonReader reader) => JsonRead.Boolean(ref reader);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
