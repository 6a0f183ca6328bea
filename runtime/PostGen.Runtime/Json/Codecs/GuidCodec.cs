using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class GuidCodec : JsonCodec<Guid>
{
    public static readonly GuidCodec Instance = new();

    public override Guid Read(ref Utf8JsonReader reader) => JsonRead.Guid(ref reader);

    public override void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
