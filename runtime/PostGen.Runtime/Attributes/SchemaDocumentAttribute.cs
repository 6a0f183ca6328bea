using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime;

/// <summary>Carries the schemas of a document in the assembly that was made from it, so that payloads can be judged in other assemblies too.</summary>
/// <param name="client">Full name of the client class, such as <c>Postpress.PostpressClient</c>.</param>
/// <param name="json">The document's schemas as JSON, with the pointers that <see cref="SchemaTypeAttribute"/> names.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SchemaDocumentAttribute(string client, [StringSyntax(StringSyntaxAttribute.Json)] string json) : Attribute
{
    /// <summary>Full name of the client class.</summary>
    public string Client { get; } = client;

    /// <summary>The document's schemas as JSON.</summary>
    public string Json { get; } = json;
}
