namespace PostGen.Runtime;

/// <summary>Says which schema of a document a type was made from.</summary>
/// <param name="name">Name of the component; null where the schema is an inline one.</param>
/// <param name="pointer">JSON pointer (RFC 6901) of the schema in the document; without one, that of the component <paramref name="name"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class SchemaTypeAttribute(string? name, string? pointer = null) : Attribute
{
    /// <summary>Name of the component; null where the schema is an inline one.</summary>
    public string? Name { get; } = name;

    /// <summary>JSON pointer (RFC 6901) of the schema in the document.</summary>
    public string Pointer { get; } = pointer ?? "/components/schemas/" + name;

    /// <summary>File name of the document, such as <c>openapi.yaml</c>; null where the project has no other.</summary>
    public string? Document { get; set; }
}
