namespace PostGen.Generator.Planning.Bodies;

/// <summary>What a media type says about the form of a body.</summary>
internal enum MediaTypeKind
{
    Json,

    /// <summary>JSON lines, NDJSON, JSON text sequences.</summary>
    JsonLines,
    EventStream,
    Multipart,
    Form,
    Text,
    Xml,
    Binary,

    /// <summary>A wildcard or a type that nothing is known about: the schema decides.</summary>
    Open,
}
