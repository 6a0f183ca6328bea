namespace PostGen.Runtime;

/// <summary>
/// States the keyword <c>enum</c>: on a member, the texts it may have; on an enum, the texts of its members in order,
/// the first being that of the member with value 1.
/// </summary>
/// <param name="values">The allowed texts, compared ordinally.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Enum, AllowMultiple = true)]
public sealed class SchemaValuesAttribute(params string[] values) : SchemaAssertionAttribute
{
    /// <summary>The allowed texts, compared ordinally.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>Whether the texts are JSON, as those of an enum of numbers are, rather than the contents of strings.</summary>
    public bool Json { get; set; }
}
