using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Statements that put a parameter where it travels.</summary>
internal static class ParameterExpression
{
    /// <summary>The codec of a list or map is kept in a static field; those of other types are the runtime's.</summary>
    public static bool NeedsCodecField(ParameterModel parameter) => parameter.Const is null && parameter.Type.Kind is TypeKind.List or TypeKind.Map;

    public static string CodecField(OperationForm form, ParameterModel parameter) => $"s_{form.Operation.Name}_{parameter.Name}";

    // The runtime refuses an empty segment, since it means another path; where the document itself has it as the only value, it is meant.
    public static string Path(OperationForm form, ParameterModel parameter) =>
        parameter is { Const: "", Style: ParameterStyle.Simple } ? "url_.Literal(\"\");"
        : parameter is { Const: not null, Style: ParameterStyle.Simple } ? $"url_.Path({Value(parameter)}, {Name(parameter)});"
        : parameter.AsJson ? $"url_.PathJson({NotNull(parameter)}, {Codec(form, parameter)}, {Name(parameter)});"
        : IsPlain(parameter, ParameterStyle.Simple) ? $"url_.Path({NotNull(parameter)}, {Name(parameter)});"
        : $"url_.Path({Wire(parameter)}, {NotNull(parameter)}, {Codec(form, parameter)}, {Style(parameter)}, {Name(parameter)}{Reserved(parameter)});";

    public static string Query(OperationForm form, ParameterModel parameter)
    {
        if (parameter.Const is not null)
        {
            return $"url_.Query({Wire(parameter)}, {Value(parameter)});";
        }

        return parameter.Location == ParameterLocation.QueryString ? $"url_.QueryString{(parameter.AsJson ? "Json" : "")}({Value(parameter)}, {Whole(form, parameter)});"
            : parameter.AsJson ? $"url_.QueryJson({Wire(parameter)}, {Value(parameter)}, {Whole(form, parameter)});"
            : IsPlain(parameter, ParameterStyle.Form) ? $"url_.Query{Argument(parameter)}({Wire(parameter)}, {Value(parameter)});"
            : $"url_.Query{Suffix(parameter)}({Wire(parameter)}, {Value(parameter)}, {Codec(form, parameter)}, {Style(parameter)}, {Name(parameter)}{Reserved(parameter)});";
    }

    /// <summary>A header or cookie.</summary>
    public static string Field(OperationForm form, ParameterModel parameter) =>
        parameter.Location == ParameterLocation.Cookie ? Cookie(form, parameter) : Header(form, parameter);

    private static string Header(OperationForm form, ParameterModel parameter)
    {
        if (parameter.Const is not null || (IsPlain(parameter, ParameterStyle.Simple) && !parameter.AsJson))
        {
            return $"call_.Header{Argument(parameter)}({Wire(parameter)}, {Value(parameter)}, {Name(parameter)});";
        }

        string explode = parameter.Explode ? "true" : "false";
        return $"call_.Header{Suffix(parameter)}({Wire(parameter)}, {Value(parameter)}, {Codec(form, parameter)}, {explode}, {Name(parameter)}{Json(parameter)});";
    }

    private static string Cookie(OperationForm form, ParameterModel parameter) =>
        $"call_.Cookie{Suffix(parameter)}({Wire(parameter)}, {Value(parameter)}, {Codec(form, parameter)}, {Style(parameter)}, {Name(parameter)}{Json(parameter)});";

    // A document may say that a path parameter is optional or null; no URL can.
    private static string NotNull(ParameterModel parameter) => parameter.Const is not null || (parameter.Required && !parameter.Type.Nullable)
        ? Value(parameter)
        : $"{Value(parameter)} ?? throw new sys::ArgumentNullException({Name(parameter)})";

    private static string Argument(ParameterModel parameter) =>
        parameter.Const is null ? CSharpType.Argument(parameter.Type, !parameter.Required || parameter.Type.Nullable) : "";

    private static string Suffix(ParameterModel parameter) => parameter.Const is null && CSharpType.IsValueType(parameter.Type) ? "Value" : "";

    private static string Json(ParameterModel parameter) => parameter.AsJson && parameter.Const is null ? ", asJson: true" : "";

    /// <summary>The codec of the parameter as the method has it, null included.</summary>
    private static string Whole(OperationForm form, ParameterModel parameter) =>
        (!parameter.Required || CSharpType.AllowsNull(parameter.Type)) && CSharpType.IsValueType(parameter.Type)
            ? $"{RuntimeNames.JsonCodec}.Nullable({Codec(form, parameter)})"
            : Codec(form, parameter);

    private static bool IsPlain(ParameterModel parameter, ParameterStyle style) =>
        parameter.Type.Kind < TypeKind.Bytes && parameter.Style == style && !parameter.AllowReserved;

    private static string Codec(OperationForm form, ParameterModel parameter) =>
        parameter.Const is not null ? $"{RuntimeNames.JsonCodec}.String"
        : NeedsCodecField(parameter) ? CodecField(form, parameter) : CodecExpression.Of(parameter.Type with { Nullable = false });

    private static string Style(ParameterModel parameter) =>
        $"{RuntimeNames.ParameterStyle}.{parameter.Style}, {(parameter.Explode ? "true" : "false")}";

    private static string Reserved(ParameterModel parameter) => parameter.AllowReserved ? ", allowReserved: true" : "";

    private static string Wire(ParameterModel parameter) => EmittedText.Literal(parameter.WireName);

    private static string Value(ParameterModel parameter) =>
        parameter.Const is { } text ? EmittedText.Literal(text) : EmittedText.Identifier(parameter.Name);

    // A literal and no nameof: a parameter may itself be called nameof.
    private static string Name(ParameterModel parameter) => EmittedText.Literal(parameter.Name);
}
