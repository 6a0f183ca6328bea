using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class EnumCodec<T>(SchemaEnum<T> values) : JsonCodec<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader) => values.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => values.Write(writer, value);

    public override bool HasUnrecognized(T value) => !values.IsKnown(value);

    public override void CollectFaults(PayloadFaults faults, T value)
    {
        if (!values.IsKnown(value))
            faults.Add("", "is not a value that the document knows");
    }
}
