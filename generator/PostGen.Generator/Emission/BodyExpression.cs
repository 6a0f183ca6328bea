using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The codec of a JSON body that is not a model.</summary>
internal static class BodyExpression
{
    public static bool NeedsCodecField(BodyModel body) => body.Kind == BodyKind.Json && body.Type.Kind is (TypeKind.List or TypeKind.Map);

    /// <summary>Whether null is a body too, and no missing one.</summary>
    public static bool MayBeNull(BodyModel body) => body is { Kind: BodyKind.Json, Required: true } && CSharpType.AllowsNull(body.Type);

    public static string CodecField(OperationForm form) => $"s_{form.Operation.Name}_request";
}
