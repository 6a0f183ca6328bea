using System.Text.Json.Serialization;

namespace PostGen.Runtime.Tests.Sample;

[JsonConverter(typeof(SchemaEnumConverter<Mood, MoodJson>))]
public enum Mood
{
    Unrecognized = 0,
    Like,
    Celebrate,
}
