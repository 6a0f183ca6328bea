namespace PostGen.Generator.Reading;

/// <summary>What a reference is to lead to: one of the maps of the Components Object.</summary>
internal enum ReferenceKind
{
    /// <summary>Anything will do, or nobody knows.</summary>
    Any,
    Schema,
    Response,
    Parameter,
    Example,
    RequestBody,
    Header,
    SecurityScheme,
    Link,
    Callback,
    PathItem,
    MediaType,
}
