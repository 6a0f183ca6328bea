namespace PostGen.Runtime;

/// <summary>States the keyword <c>multipleOf</c>.</summary>
/// <param name="divisor">Text of a JSON number greater than zero.</param>
public sealed class SchemaMultipleOfAttribute(string divisor) : SchemaAssertionAttribute
{
    /// <summary>Text of a JSON number greater than zero.</summary>
    public string Divisor { get; } = divisor;
}
