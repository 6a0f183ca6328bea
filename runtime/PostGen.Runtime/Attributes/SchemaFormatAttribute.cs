namespace PostGen.Runtime;

/// <summary>States the keyword <c>format</c> where it can be judged (JSON Schema validation, 2020-12, section 7.3; not <c>time</c> and <c>regex</c>).</summary>
/// <param name="format">Name of the format.</param>
public sealed class SchemaFormatAttribute(string format) : SchemaAssertionAttribute
{
    /// <summary>Name of the format.</summary>
    public string Format { get; } = format;
}
