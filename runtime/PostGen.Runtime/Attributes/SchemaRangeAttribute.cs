namespace PostGen.Runtime;

/// <summary>
/// States the keywords <c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c>.
/// Limits are the texts of JSON numbers, so that nothing is rounded; null means no limit.
/// </summary>
public sealed class SchemaRangeAttribute : SchemaAssertionAttribute
{
    /// <summary>Lowest allowed number.</summary>
    public string? Minimum { get; set; }

    /// <summary>Highest allowed number.</summary>
    public string? Maximum { get; set; }

    /// <summary>The number must be greater than this.</summary>
    public string? ExclusiveMinimum { get; set; }

    /// <summary>The number must be less than this.</summary>
    public string? ExclusiveMaximum { get; set; }
}
