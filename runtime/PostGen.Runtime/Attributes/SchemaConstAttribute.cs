using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime;

/// <summary>States the keyword <c>const</c>.</summary>
/// <param name="json">JSON text of the only allowed value.</param>
public sealed class SchemaConstAttribute([StringSyntax(StringSyntaxAttribute.Json)] string json) : SchemaAssertionAttribute
{
    /// <summary>JSON text of the only allowed value.</summary>
    public string Json { get; } = json;
}
