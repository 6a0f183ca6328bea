using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The codec of a JSON body that is not a model.</summary>
internal static class BodyExpression
{
    public static bool NeedsCodecField(BodyModel body) => body.Kind == BodyKind.Json && body.Type.Kind is (TypeKind.List or TypeKind.Map);

    /// <summary>Whether null is a body too, and no missing one.</summary>
    public static bool MayBeNull(BodyModel body) => body is { Kind: BodyKind.Json, Required: true } && CSharpType.AllowsNull(body.Type);

    /// <summary>Whether nothing of the runtime that gets the body refuses null.</summary>
    public static bool NeedsNullCheck(BodyModel body) =>
        body.Required
        && !CSharpType.IsValueType(body.Type)
        && body.Kind switch
        {
            BodyKind.Json => body.Type.Kind != TypeKind.Model && !MayBeNull(body),
            BodyKind.Form or BodyKind.Multipart => body.Type.Kind != TypeKind.Model,
            _ => false,
        };

    public static string CodecField(OperationForm form) => $"s_{form.Operation.Name}_request";
}
