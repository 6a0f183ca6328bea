using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
{
    public static readonly DateTimeOffsetCodec Instance = new();

    public override DateTimeOffset Read(ref Utf8JsonReader reader) => JsonRead.DateTimeOffset(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => JsonWrite.Value(writer, value);
}
