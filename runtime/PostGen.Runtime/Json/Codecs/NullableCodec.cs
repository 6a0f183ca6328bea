using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class NullableCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>, INullableCodec
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
            inner.Write(writer, present);
        else
            writer.WriteNullValue();
    }

    public override bool HasUnrecognized(T? value) => value is { } present && inner.HasUnrecognized(present);

    public override void CollectFaults(PayloadFaults faults, T? value)
    {
        if (value is { } present)
            inner.CollectFaults(faults, present);
    }
}
