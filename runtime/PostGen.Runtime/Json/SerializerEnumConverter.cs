using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What <see cref="JsonSerializer"/> uses for an emitted enum.</summary>
internal sealed class SerializerEnumConverter<T>(SchemaEnum<T> values) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => values.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => values.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => values.ReadName(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => values.WriteName(writer, value);
}
