using System.IO.Compression;

namespace PostGen.Runtime;

/// <summary>Carries the schemas of a document in the assembly that was made from it, so that payloads can be judged in other assemblies too.</summary>
/// <param name="client">Full name of the client class, such as <c>Postpress.PostpressClient</c>.</param>
/// <param name="schemas">
/// The document's schemas as JSON, with the pointers that <see cref="SchemaTypeAttribute"/> names; or, where that is long, the base64 text of
/// its UTF-8 bytes, deflated (RFC 1951).
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SchemaDocumentAttribute(string client, string schemas) : Attribute
{
    /// <summary>Full name of the client class.</summary>
    public string Client { get; } = client;

    /// <summary>The document's schemas as JSON.</summary>
    /// <exception cref="FormatException">The attribute's text is neither JSON nor base64.</exception>
    /// <exception cref="InvalidDataException">What the base64 text holds is not deflated.</exception>
    public string Json => schemas.StartsWith('{') ? schemas : Inflate(schemas);

    private static string Inflate(string base64)
    {
        using var reader = new StreamReader(new DeflateStream(new MemoryStream(Convert.FromBase64String(base64)), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
