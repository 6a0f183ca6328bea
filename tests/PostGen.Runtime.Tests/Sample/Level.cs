namespace PostGen.Runtime.Tests.Sample;

/// <summary>An enum of numbers.</summary>
public enum Level
{
    Unrecognized = 0,
    One,
    Ten,
}

internal sealed class LevelJson() : SchemaEnum<Level>(true, "1", "10")
{
    internal static readonly LevelJson Instance = new();
}
