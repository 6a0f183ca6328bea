using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>A request body with one media type, before its schema has a type.</summary>
internal sealed class BodyDraft
{
    public required BodyKind Kind { get; set; }

    /// <summary>Media type to send.</summary>
    public required string MediaType { get; init; }

    /// <summary>Media types that differ in nothing else and share its method.</summary>
    public List<string> OtherMediaTypes { get; } = [];

    /// <summary>The media type object with the place of its key.</summary>
    public required DocumentMember Media { get; init; }

    /// <summary>The media type is XML, which is handed over as text.</summary>
    public bool IsXml { get; init; }

    public DocumentNode Schema => Media.Value["schema"];

    public bool Required { get; set; }

    public string? Documentation { get; set; }

    /// <summary>What the method is called beside the operation's name, or null for the operation's own.</summary>
    public string? Suffix { get; set; }

    /// <summary>What a type is called that the schema describes in place.</summary>
    public string NameHint { get; set; } = string.Empty;
}
