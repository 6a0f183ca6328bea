using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>Styles, and where each may be used (OpenAPI 3.2, section 4.12.3).</summary>
internal static class ParameterStyles
{
    public static ParameterStyle DefaultOf(ParameterLocation location) =>
        location is ParameterLocation.Path or ParameterLocation.Header ? ParameterStyle.Simple : ParameterStyle.Form;

    public static bool DefaultExplode(ParameterStyle style) => style is ParameterStyle.Form or ParameterStyle.Cookie;

    public static bool TryParse(string text, out ParameterStyle style)
    {
        ParameterStyle? found = text switch
        {
            "simple" => ParameterStyle.Simple,
            "label" => ParameterStyle.Label,
            "matrix" => ParameterStyle.Matrix,
            "form" => ParameterStyle.Form,
            "spaceDelimited" => ParameterStyle.SpaceDelimited,
            "pipeDelimited" => ParameterStyle.PipeDelimited,
            "x-tabDelimited" => ParameterStyle.TabDelimited, // tsv of Swagger 2.0, which later versions dropped
            "deepObject" => ParameterStyle.DeepObject,
            "cookie" => ParameterStyle.Cookie,
            _ => null,
        };
        style = found.GetValueOrDefault();
        return found is not null;
    }

    public static bool IsAllowed(ParameterStyle style, ParameterLocation location) => location switch
    {
        ParameterLocation.Path => style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterLocation.Header => style is ParameterStyle.Simple,
        ParameterLocation.Cookie => style is ParameterStyle.Form or ParameterStyle.Cookie,
        _ => style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.TabDelimited
            or ParameterStyle.DeepObject,
    };

    public static bool TryParseLocation(string? text, out ParameterLocation location)
    {
        ParameterLocation? found = text switch
        {
            "path" => ParameterLocation.Path,
            "query" => ParameterLocation.Query,
            "header" => ParameterLocation.Header,
            "cookie" => ParameterLocation.Cookie,
            "querystring" => ParameterLocation.QueryString,
            _ => null,
        };
        location = found.GetValueOrDefault();
        return found is not null;
    }
}
