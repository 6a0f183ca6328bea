namespace PostGen.Runtime;

/// <summary>States the keywords <c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>.</summary>
/// <param name="minimum">Lowest number of items; -1 for none.</param>
/// <param name="maximum">Highest number of items; -1 for none.</param>
public sealed class SchemaItemsAttribute(long minimum, long maximum) : SchemaAssertionAttribute
{
    /// <summary>Lowest number of items; -1 for none.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>Highest number of items; -1 for none.</summary>
    public long Maximum { get; } = maximum;

    /// <summary>No two items may be equal.</summary>
    public bool Unique { get; set; }
}
