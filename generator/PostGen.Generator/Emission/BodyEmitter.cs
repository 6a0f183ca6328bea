using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Statements that put the request body into the call.</summary>
internal static class BodyEmitter
{
    public static void Emit(SourceWriter writer, OperationForm form, BodyModel body)
    {
        if (!body.Required)
        {
            writer.Open("if (request is not null)");
        }

        switch (body.Kind)
        {
            case BodyKind.Json:
                EmitJson(writer, form, body);
                break;
            case BodyKind.Form:
                FormEmitter.Emit(writer, body);
                break;
            case BodyKind.Multipart:
                MultipartEmitter.Emit(writer, body);
                break;
            case BodyKind.Binary:
                writer.Line($"call_.Bytes(request, {MediaTypes(body)});");
                break;
            default:
                writer.Line($"call_.Text(request, {EmittedText.Literal(body.MediaType)});");
                break;
        }

        if (!body.Required)
        {
            writer.Close();
        }
    }

    /// <summary>Whether the body may hold streams that the caller has handed over.</summary>
    public static bool HoldsFiles(BodyModel body)
        => body.Kind == BodyKind.Binary || body.HasFiles;

    private static string MediaTypes(BodyModel body) => body.OtherMediaTypes.IsEmpty
        ? EmittedText.Literal(body.MediaType)
        : $"[{string.Join(", ", body.OtherMediaTypes.Prepend(body.MediaType).Select(EmittedText.Literal))}]";

    private static void EmitJson(SourceWriter writer, OperationForm form, BodyModel body)
    {
        string value = !body.Required && CSharpType.IsValueType(body.Type) ? "request.Value" : "request";
        string media = body.MediaType == "application/json" ? "" : $", mediaType: {EmittedText.Literal(body.MediaType)}";
        bool mayBeNull = BodyExpression.MayBeNull(body);
        string codec = !BodyExpression.NeedsCodecField(body) ? CodecExpression.Of(body.Type with { Nullable = mayBeNull })
            : mayBeNull ? $"{RuntimeNames.JsonCodec}.NullableReference({BodyExpression.CodecField(form)})"
            : BodyExpression.CodecField(form);
        writer.Line(body.Type.Kind == TypeKind.Model && !mayBeNull ? $"call_.Json(request{media});" : $"call_.Json({value}, {codec}{media});");
    }
}
