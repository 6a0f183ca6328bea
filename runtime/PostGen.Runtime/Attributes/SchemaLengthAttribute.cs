namespace PostGen.Runtime;

/// <summary>States the keywords <c>minLength</c> and <c>maxLength</c>.</summary>
/// <param name="minimum">Lowest number of Unicode code points; -1 for none.</param>
/// <param name="maximum">Highest number of Unicode code points; -1 for none.</param>
public sealed class SchemaLengthAttribute(long minimum, long maximum) : SchemaAssertionAttribute
{
    /// <summary>Lowest number of Unicode code points; -1 for none.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>Highest number of Unicode code points; -1 for none.</summary>
    public long Maximum { get; } = maximum;
}
