using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class EnumCodec<T>(SchemaEnumConverter<T> converter) : JsonCodec<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader) => converter.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => converter.Write(writer, value);

    public override bool HasUnrecognized(T value) => !converter.IsKnown(value);

    public override void CollectFaults(PayloadFaults faults, T value)
    {
        if (!converter.IsKnown(value))
            faults.Add("", "is not a value that the document knows");
    }
}
