using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime;

/// <summary>States the keyword <c>pattern</c>: the text must contain a match of an ECMA-262 regular expression (anchored only where it says so).</summary>
/// <param name="pattern">The expression.</param>
public sealed class SchemaPatternAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string pattern) : SchemaAssertionAttribute
{
    /// <summary>The expression.</summary>
    public string Pattern { get; } = pattern;
}
