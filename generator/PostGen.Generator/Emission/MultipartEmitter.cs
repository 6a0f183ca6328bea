using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A multipart body: its parts in document order, their headers computed here.</summary>
internal static class MultipartEmitter
{
    public static void Emit(SourceWriter writer, BodyModel body)
    {
        string media = body.MediaType == "multipart/form-data" ? "" : EmittedText.Literal(body.MediaType);
        writer.Line($"{PartCodec.Validation(body)}\nvar parts_ = call_.Multipart({media});");
        foreach (PartModel part in body.Parts)
        {
            writer.Line(Statement(body, part));
        }

        if (body.Additional is { } additional)
        {
            writer.Line(Entries(body, additional));
        }
        else if (body.SendsUnknown)
        {
            writer.Line("parts_.Unknown(request);");
        }
    }

    private static string Entries(BodyModel body, PartModel entries) => entries.Encoding == PartEncoding.File
        ? $"parts_.{(entries.Repeated ? "FileListEntries" : "FileEntries")}({EmittedText.Literal(entries.Property.Length == 0 ? "request" : entries.Property)}, {PartCodec.Entries(entries)}, {Declared(entries)});"
        : $"parts_.Entries({PartCodec.Entries(entries)}, {PartCodec.Additional(body)}{(entries.Encoding == PartEncoding.Json ? ", asJson: true" : "")}{(entries.Repeated ? ", repeated: true" : "")});";

    private static string Statement(BodyModel body, PartModel part)
    {
        string value = "request." + EmittedText.Identifier(part.Property);
        string header = EmittedText.Literal(PartHeader.Of(part)) + "u8";
        string files = part.Type.Kind == TypeKind.List ? "Files" : "File";
        return part.Encoding switch
        {
            _ when CSharpType.Contains(part.Type, TypeKind.File) => $"parts_.{files}({EmittedText.Literal(PartHeader.Quote(part.WireName))}u8, {EmittedText.Literal(part.Property)}, {value}, {Declared(part)});",
            _ when part.Repeated => $"parts_.{(part.Encoding == PartEncoding.Json ? "JsonItems" : "Items")}({header}, {value}, {CodecExpression.Of(part.Type.Item!)});",
            PartEncoding.Text when part.IsScalarUnion => $"parts_.Value({header}, {value}, {PartCodec.Of(body, part)});",
            PartEncoding.Text when part.Type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Model => $"parts_.Styled({EmittedText.Literal(part.WireName)}, {value}, {PartCodec.Of(body, part)}, {RuntimeNames.ParameterStyle}.{part.Style}, {(part.Explode ? "true" : "false")});",
            PartEncoding.Json when part.Type.Kind == TypeKind.Model => $"parts_.Json({header}, {value});",
            PartEncoding.Json => $"parts_.Json({header}, {value}, {PartCodec.Whole(body, part)});",
            _ when part.Type.Kind < TypeKind.Bytes => $"parts_.Text{PartCodec.Argument(part)}({header}, {value});",
            _ when CSharpType.IsValueType(part.Type) => $"parts_.OptionalValue({header}, {value}, {PartCodec.Of(body, part)});",
            _ => $"parts_.Value({header}, {value}, {PartCodec.Of(body, part)});",
        };
    }

    private static string Declared(PartModel part) => part.ContentType is { } type ? EmittedText.Literal(type) : "null";
}
