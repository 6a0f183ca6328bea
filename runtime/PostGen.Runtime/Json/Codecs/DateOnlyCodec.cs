using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class DateOnlyCodec : JsonCodec<DateOnly>
{
    public static readonly DateOnlyCodec Instance = new();

    public override DateOnly Read(ref Utf8JsonReader reader) => JsonRead.DateOnly(ref reader);

    public override void Write(Utf8JsonWriter writer, DateOnly value) => JsonWrite.Value(writer, value);
}
