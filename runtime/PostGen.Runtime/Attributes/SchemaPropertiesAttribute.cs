namespace PostGen.Runtime;

/// <summary>States the keywords <c>minProperties</c> and <c>maxProperties</c> of a map.</summary>
/// <param name="minimum">Lowest number of entries; -1 for none.</param>
/// <param name="maximum">Highest number of entries; -1 for none.</param>
public sealed class SchemaPropertiesAttribute(long minimum, long maximum) : SchemaAssertionAttribute
{
    /// <summary>Lowest number of entries; -1 for none.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>Highest number of entries; -1 for none.</summary>
    public long Maximum { get; } = maximum;
}
