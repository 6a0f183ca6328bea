using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class DecimalCodec : JsonCodec<decimal>
{
    public static readonly DecimalCodec Instance = new();

    public override decimal Read(ref Utf8JsonReader reader) => JsonRead.Decimal(ref reader);

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
