using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The codec of a part: that of the record's property where it is a list or map.</summary>
internal static class PartCodec
{
    public static string Of(BodyModel body, PartModel part) => part.Type.Kind is TypeKind.List or TypeKind.Map
        ? $"{CSharpType.Own(body.Type.Name!)}.s_{part.Property}"
        : CodecExpression.Of(part.Type with { Nullable = false });

    /// <summary>The codec of what the record's <c>AdditionalProperties</c> hold.</summary>
    public static string Additional(BodyModel body) => $"{CSharpType.Own(body.Type.Name!)}.{AdditionalPropertiesEmitter.Codec}";

    public static string Argument(PartModel part) => CSharpType.Argument(part.Type, !part.Required || part.Type.Nullable);

    /// <summary>The codec of the member as the record has it, null included.</summary>
    public static string Whole(BodyModel body, PartModel part) => CSharpType.IsValueType(part.Type) && (!part.Required || part.Type.Nullable)
        ? $"{RuntimeNames.JsonCodec}.Nullable({Of(body, part)})"
        : Of(body, part);
}
