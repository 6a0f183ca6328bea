using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class MapCodec<T>(JsonCodec<T> item) : JsonCodec<IReadOnlyDictionary<string, T>>
{
    public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = JsonRead.PropertyName(ref reader);
            reader.Read();
            entries[key] = item.Read(ref reader);
        }

        return entries;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, T> entry in value)
        {
            writer.WritePropertyName(entry.Key);
            item.Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    public override bool HasUnrecognized(IReadOnlyDictionary<string, T> value)
    {
        foreach (KeyValuePair<string, T> entry in value)
        {
            if (item.HasUnrecognized(entry.Value))
                return true;
        }

        return false;
    }

    public override void CollectFaults(PayloadFaults faults, IReadOnlyDictionary<string, T> value) => faults.Each(value, item);
}
