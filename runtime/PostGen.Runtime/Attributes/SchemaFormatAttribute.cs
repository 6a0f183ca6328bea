namespace PostGen.Runtime;

/// <summary>States the keyword <c>format</c> where it can be judged: uri, email, uuid, date, date-time, ipv4, ipv6, byte, hostname.</summary>
/// <param name="format">Name of the format.</param>
public sealed class SchemaFormatAttribute(string format) : SchemaAssertionAttribute
{
    /// <summary>Name of the format.</summary>
    public string Format { get; } = format;
}
