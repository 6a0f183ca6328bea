namespace PostGen.Generator.Planning.Schemas;

/// <summary>What a schema comes to in C#, before anything is named.</summary>
internal enum ShapeKind
{
    Any,
    Primitive,
    Enum,
    Array,
    Map,
    Object,
    Union,
}
