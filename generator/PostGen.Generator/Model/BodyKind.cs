namespace PostGen.Generator.Model;

internal enum BodyKind
{
    Json,
    Form,
    Multipart,

    /// <summary>Bytes: the type is <see cref="TypeKind.File"/>.</summary>
    Binary,

    /// <summary>Text: the type is <see cref="TypeKind.String"/>.</summary>
    Text,
}
