using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;

namespace PostGen.Testing.Parameters;

/// <summary>Takes a parameter's value out of a request, by its style (OpenAPI 3.1, section 4.8.12.3; RFC 6570).</summary>
/// <param name="sources">The request.</param>
/// <param name="taken">Names that no exploded map can have: those of the other parameters and of credentials.</param>
internal sealed class ParameterReader(ParameterSources sources, IReadOnlySet<string> taken)
{
    /// <summary>Null where the request does not carry the parameter.</summary>
    public SourceNode? Read(ParameterDescription parameter)
    {
        if (parameter.IsWholeQuery)
        {
            return sources.Query.Count == 0 ? null : TextValue.Object(sources.Query.Select(static pair => new KeyValuePair<string, string>(pair.Key, QueryText.Decode(pair.Value))), parameter.Schema);
        }

        if (parameter.ContentType is { } type)
        {
            return Raw(parameter) is { } raw ? Content(Decode(raw, parameter), type) : null;
        }

        HashSet<string> types = SchemaShape.TypesOf(parameter.Schema);
        return types.Contains("array") && IsList(parameter, types) ? ReadList(parameter)
            : types.Contains("object") ? ReadObject(parameter)
            : Raw(parameter) is { } text ? TextValue.Read(Decode(StripPrefix(text, parameter), parameter), parameter.Schema)
            : null;
    }

    // Where text would do as well, one value without a separator is text.
    private bool IsList(ParameterDescription parameter, HashSet<string> types) =>
        !types.Contains("string") || Raws(parameter).Count() > 1 || (Raw(parameter)?.Contains(Separator(parameter), StringComparison.Ordinal) ?? false);

    private SourceNode? ReadList(ParameterDescription parameter)
    {
        List<string> raws = [.. Raws(parameter)];
        if (raws.Count == 0)
        {
            return null;
        }

        bool repeats = parameter.Explode && parameter.Style is "form" or "cookie" && parameter.Location is RequestFaultLocation.Query or RequestFaultLocation.Cookie;
        IEnumerable<string> items = repeats ? raws : Split(raws[0], parameter);
        return TextValue.List(items.Select(item => Decode(item, parameter)), parameter.Schema);
    }

    private SourceNode? ReadObject(ParameterDescription parameter)
    {
        if (parameter.Style == "deepObject")
        {
            return DeepObject.Read(sources.Query, parameter.Name, parameter.Schema);
        }

        List<KeyValuePair<string, string>> entries = parameter.Explode && parameter.Style is "form" or "cookie" ? [.. LooseEntries(parameter)]
            : Raw(parameter) is { } raw ? PairsOf(raw, parameter)
            : [];
        return entries.Count == 0 && Raw(parameter) is null ? null
            : TextValue.Object(entries.Select(entry => new KeyValuePair<string, string>(entry.Key, Decode(entry.Value, parameter))), parameter.Schema);
    }

    private IEnumerable<KeyValuePair<string, string>> LooseEntries(ParameterDescription parameter)
    {
        HashSet<string> names = [.. SchemaShape.PropertyNamesOf(parameter.Schema)];
        bool isMap = SchemaShape.IsMap(parameter.Schema);
        IEnumerable<KeyValuePair<string, string>> all = parameter.Location == RequestFaultLocation.Cookie ? sources.Cookies : sources.Query;
        return all.Where(pair => names.Contains(pair.Key) || (isMap && !IsTaken(pair.Key.Split('[')[0], parameter)));
    }

    private bool IsTaken(string name, ParameterDescription by) => name != by.Name && taken.Contains(name);

    private static List<KeyValuePair<string, string>> PairsOf(string raw, ParameterDescription parameter)
    {
        string[] pieces = [.. Split(raw, parameter)];
        return parameter.Explode
            ? [.. pieces.Select(static piece => piece.Split('=', 2)).Select(static pair => new KeyValuePair<string, string>(pair[0], pair.Length > 1 ? pair[1] : ""))]
            : [.. pieces.Chunk(2).Select(static pair => new KeyValuePair<string, string>(pair[0], pair.Length > 1 ? pair[1] : ""))];
    }

    private static IEnumerable<string> Split(string raw, ParameterDescription parameter)
    {
        // matrix, exploded: ;a=1;a=2 – the name precedes each item of a list, and the properties of an object are names themselves
        string prefix = ";" + parameter.Name + "=";
        if (parameter.Style == "matrix" && parameter.Explode)
        {
            return raw.StartsWith(prefix, StringComparison.Ordinal) ? raw[prefix.Length..].Split(prefix) : raw.TrimStart(';').Split(';');
        }

        string stripped = StripPrefix(raw, parameter);
        return stripped.Length == 0 ? [] : stripped.Split(Separator(parameter)).SelectMany(piece => parameter.Style switch
        {
            "spaceDelimited" => piece.Split("+"),
            "pipeDelimited" => piece.Split("%7C").SelectMany(static part => part.Split("%7c")),
            _ => [piece],
        });
    }

    private static string Separator(ParameterDescription parameter) => parameter.Style switch
    {
        "label" => parameter.Explode ? "." : ",",
        "spaceDelimited" => "%20",
        "pipeDelimited" => "|",
        "x-tabDelimited" => "%09",
        _ => ",",
    };

    private static string StripPrefix(string raw, ParameterDescription parameter) => parameter.Style switch
    {
        "label" when raw.StartsWith('.') => raw[1..],
        "matrix" when raw.StartsWith($";{parameter.Name}=", StringComparison.Ordinal) => raw[(parameter.Name.Length + 2)..],
        _ => raw,
    };

    private static SourceNode Content(string text, string type) =>
        MediaTypeDescription.IsJsonType(type.Split(';')[0].Trim()) && SourceJsonReader.Read(text) is { FaultCount: 0, Root: { } root } ? root : TextValue.String(text);

    private static string Decode(string raw, ParameterDescription parameter) => parameter.Location switch
    {
        RequestFaultLocation.Header => raw.Trim(),
        RequestFaultLocation.Query => QueryText.Decode(raw),
        _ => Uri.UnescapeDataString(raw),
    };

    private string? Raw(ParameterDescription parameter) => Raws(parameter).FirstOrDefault();

    private IEnumerable<string> Raws(ParameterDescription parameter) => parameter.Location switch
    {
        RequestFaultLocation.Path => sources.Path.TryGetValue(parameter.Name, out string? value) ? [value] : [],
        RequestFaultLocation.Header => sources.Headers.TryGetValue(parameter.Name, out string? value) ? [value] : [],
        RequestFaultLocation.Cookie => sources.Cookies.Where(pair => pair.Key == parameter.Name).Select(static pair => pair.Value),
        _ => sources.Query.Where(pair => pair.Key == parameter.Name || pair.Key == parameter.Name + "[]").Select(static pair => pair.Value),
    };
}
