namespace PostGen.Runtime.Tests.Sample;

internal sealed class MoodJson() : SchemaEnumConverter<Mood>("like", "cele\"brate")
{
    internal static readonly MoodJson Instance = new();
}
