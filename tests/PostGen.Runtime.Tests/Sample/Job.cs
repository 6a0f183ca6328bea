using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.Tests.Sample;

/// <summary>A union as the generator emits it, abridged: a case by tag, one by its required property, one that is a string.</summary>
[JsonConverter(typeof(JsonModelConverter<Job>))]
public sealed class Job : JsonUnion<Job>, IJsonModel<Job>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Of<Reaction>().Of(JsonCodec.Any).Of(JsonCodec.String)
        .Case(0, tag: "kind", tagValues: ["\"reaction\"", "\"reaction_2\""])
        .Case(1, required: ["amount", "unit"])
        .Case(2, JsonTypes.String);

    private Job(ref Utf8JsonReader reader)
        : base(s_cases, ref reader)
    {
    }

    static Job IJsonModel<Job>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
}
