using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class DecimalCodec : JsonCodec<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader) => JsonRead.Decimal(ref reader);

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
