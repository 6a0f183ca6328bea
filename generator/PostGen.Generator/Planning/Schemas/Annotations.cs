using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Nullability that makes no other type: that of reference types.</summary>
internal static class Annotations
{
    public static TypeReference Without(TypeReference type) => type with
    {
        Nullable = type.Nullable && !IsReference(type),
        Item = type.Item is null ? null : Without(type.Item),
    };

    /// <summary>Of two types that differ in annotations only, one that has those of both.</summary>
    public static TypeReference Both(TypeReference x, TypeReference y) => x with
    {
        Nullable = x.Nullable || y.Nullable,
        Item = x.Item is null ? null : Both(x.Item, y.Item!),
    };

    private static bool IsReference(TypeReference type) =>
        type.Kind is TypeKind.String or TypeKind.Bytes or TypeKind.Model or TypeKind.List or TypeKind.Map;
}
