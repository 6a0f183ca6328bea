using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class ListCodec<T>(JsonCodec<T> item) : JsonCodec<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        JsonRead.StartArray(ref reader);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(item.Read(ref reader));

        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
            item.Write(writer, value[i]);

        writer.WriteEndArray();
    }

    public override bool HasUnrecognized(IReadOnlyList<T> value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (item.HasUnrecognized(value[i]))
                return true;
        }

        return false;
    }

    public override void CollectFaults(PayloadFaults faults, IReadOnlyList<T> value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            faults.Enter(i);
            if (value[i] is null && item is not INullableCodec)
                faults.Add("", "is null, which the document does not allow");
            else
                item.CollectFaults(faults, value[i]);

            faults.Leave();
        }
    }
}
