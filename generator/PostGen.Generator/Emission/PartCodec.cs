using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The codec of a part: that of the record's property where it is a list or map.</summary>
internal static class PartCodec
{
    public static string Of(BodyModel body, PartModel part) => part.Type.Kind is TypeKind.List or TypeKind.Map
        ? $"{CSharpType.Own(body.Type.Name!)}.s_{part.Property}"
        : CodecExpression.Of(part.Type with { Nullable = false });

    /// <summary>The codec of what the record's <c>AdditionalProperties</c> hold, or a body that is a map.</summary>
    public static string Additional(BodyModel body) => body.Type.Kind == TypeKind.Map
        ? CodecExpression.Of(body.Type.Item!)
        : $"{CSharpType.Own(body.Type.Name!)}.{AdditionalPropertiesEmitter.Codec}";

    /// <summary>The map whose entries are sent.</summary>
    public static string Entries(PartModel additional) => additional.Property.Length == 0 ? "request" : "request." + additional.Property;

    /// <summary>The statement that checks a body that is not sent as JSON.</summary>
    public static string Validation(BodyModel body) => body.Type.Kind != TypeKind.Map ? "call_.Validate(request);"
        : body.HasFiles ? "" : $"call_.Validate(request, {Additional(body)});";

    public static string Argument(PartModel part) => CSharpType.Argument(part.Type, !part.Required || part.Type.Nullable);

    /// <summary>The codec of the member as the record has it, null included.</summary>
    public static string Whole(BodyModel body, PartModel part) => CSharpType.IsValueType(part.Type) && (!part.Required || part.Type.Nullable)
        ? $"{RuntimeNames.JsonCodec}.Nullable({Of(body, part)})"
        : Of(body, part);
}
