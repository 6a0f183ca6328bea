using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime;

/// <summary>States a rule that binds several members of a type, as a fragment of JSON Schema over the members' JSON names.</summary>
/// <param name="json">The fragment, such as <c>{"dependentRequired":{"a":["b"]}}</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SchemaRuleAttribute([StringSyntax(StringSyntaxAttribute.Json)] string json) : Attribute
{
    /// <summary>The fragment.</summary>
    public string Json { get; } = json;

    /// <summary>A sentence that says what the document wants.</summary>
    public string? Message { get; set; }
}
