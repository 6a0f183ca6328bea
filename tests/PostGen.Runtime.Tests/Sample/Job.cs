using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.Tests.Sample;

/// <summary>A union as the generator emits it, abridged: a case by tag, one by its required property, one that is a string.</summary>
[JsonConverter(typeof(JsonModelConverter<Job>))]
public sealed class Job : IJsonModel<Job>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Case(0, JsonTypes.Object, tag: "kind", tagValues: ["\"reaction\"", "\"reaction_2\""])
        .Case(1, JsonTypes.Object, required: ["amount", "unit"])
        .Case(2, JsonTypes.String);

    public Job(object value) => Value = value;

    public object Value { get; }

    static Job IJsonModel<Job>.ReadJson(ref Utf8JsonReader reader) => s_cases.Find(reader) switch
    {
        0 => new(JsonRead.Model<Reaction>(ref reader)),
        1 => new(JsonRead.Element(ref reader)),
        2 => new(JsonRead.String(ref reader)),
        _ => new(s_cases.ReadUnknown(ref reader)),
    };

    void IJsonModel.WriteJson(Utf8JsonWriter writer)
    {
        switch (Value)
        {
            case Reaction reaction:
                ((IJsonModel)reaction).WriteJson(writer);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case UnknownCase unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    void IPayload.CollectFaults(PayloadFaults faults) => (Value as IPayload)?.CollectFaults(faults);
}
