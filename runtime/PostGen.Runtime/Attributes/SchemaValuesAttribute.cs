namespace PostGen.Runtime;

/// <summary>States the keyword <c>enum</c> where the C# type is a string.</summary>
/// <param name="values">The allowed texts, compared ordinally.</param>
public sealed class SchemaValuesAttribute(params string[] values) : SchemaAssertionAttribute
{
    /// <summary>The allowed texts, compared ordinally.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
