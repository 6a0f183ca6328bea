using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class DoubleCodec : JsonCodec<double>
{
    public static readonly DoubleCodec Instance = new();

    public override double Read(ref Utf8JsonReader reader) => JsonRead.Double(ref reader);

    public override void Write(Utf8JsonWriter writer, double value) => JsonWrite.Value(writer, value);
}
