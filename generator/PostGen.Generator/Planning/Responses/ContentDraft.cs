using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>One media type of a response.</summary>
/// <param name="Kind">How the body is handed over.</param>
/// <param name="Media">The media type object with the place of its key.</param>
/// <param name="Schema">Schema of the body or item, where the kind has a type of its own.</param>
/// <param name="IsXml">XML is handed over as text.</param>
internal sealed record ContentDraft(ResponseBodyKind Kind, DocumentMember Media, DocumentNode Schema, bool IsXml)
{
    public string MediaType => Media.Name.Trim();

    /// <summary>Media types whose bytes are handed over in the same way: a picture in another format.</summary>
    public List<string> OtherMediaTypes { get; } = [];
}
