using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class NullableReferenceCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>, INullableCodec
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            inner.Write(writer, value);
    }

    public override bool HasUnrecognized(T? value) => value is not null && inner.HasUnrecognized(value);

    public override void CollectFaults(PayloadFaults faults, T? value)
    {
        if (value is not null)
            inner.CollectFaults(faults, value);
    }
}
