using System.Text.Json.Serialization;

namespace PostGen.Runtime.Tests.Sample;

[JsonConverter(typeof(MoodJson.Converter))]
public enum Mood
{
    Unrecognized = 0,
    Like,
    Celebrate,
}
