namespace PostGen.Runtime.Tests.Sample;

internal sealed class MoodJson() : SchemaEnum<Mood, MoodJson>("like", "cele\"brate");
