using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A form-urlencoded body: its fields in document order.</summary>
internal static class FormEmitter
{
    public static void Emit(SourceWriter writer, BodyModel body)
    {
        string media = body.MediaType == "application/x-www-form-urlencoded" ? "" : EmittedText.Literal(body.MediaType);
        writer.Line($"{PartCodec.Validation(body)}\nvar form_ = call_.Form({media});");
        foreach (PartModel part in body.Parts)
        {
            string value = "request." + EmittedText.Identifier(part.Property);
            string name = EmittedText.Literal(part.WireName);
            string suffix = CSharpType.IsValueType(part.Type) ? "Value" : "";
            string reserved = part.AllowReserved ? ", allowReserved: true" : "";
            writer.Line(part.Encoding == PartEncoding.Json ? $"form_.FieldJson({name}, {value}, {PartCodec.Whole(body, part)});"
                : part.Type.Kind < TypeKind.Bytes && !part.AllowReserved ? $"form_.Field{PartCodec.Argument(part)}({name}, {value});"
                : $"form_.Field{suffix}({name}, {value}, {PartCodec.Of(body, part)}, {RuntimeNames.ParameterStyle}.{part.Style}, {(part.Explode ? "true" : "false")}{reserved});");
        }

        if (body.Additional is { } additional)
        {
            writer.Line($"form_.Entries({PartCodec.Entries(additional)}, {PartCodec.Additional(body)}{(additional.Encoding == PartEncoding.Json ? ", asJson: true" : "")});");
        }
        else if (body.SendsUnknown)
        {
            writer.Line("form_.Unknown(request);");
        }
    }
}
