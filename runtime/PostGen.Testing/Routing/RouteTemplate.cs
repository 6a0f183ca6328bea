namespace PostGen.Testing.Routing;

/// <summary>A path template such as <c>/jobs/{id}/publish</c>, matched segment by segment.</summary>
internal sealed class RouteTemplate
{
    private readonly string[] _segments;
    private readonly int _wide;

    /// <param name="path">The path of the document.</param>
    /// <param name="wideNames">Parameters whose values may hold slashes, beside those that the path itself marks so.</param>
    public RouteTemplate(string path, IReadOnlySet<string> wideNames)
    {
        _segments = path.Split('?', '#')[0].Trim('/').Split('/');
        Literals = _segments.Sum(static segment => segment.Contains('{', StringComparison.Ordinal) ? 0 : 1);
        _wide = Array.FindIndex(_segments, segment => IsWideName(NameIn(segment), wideNames));
    }

    /// <summary>Segments without parameters: of several templates that match, the most concrete one is meant (OpenAPI 3.1, section 4.8.8).</summary>
    public int Literals { get; }

    /// <summary>Whether a parameter takes several segments.</summary>
    public bool IsWide => _wide >= 0;

    /// <summary>The raw values of the parameters, still percent-encoded; null where the path does not match.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        string[] given = Segments(path.Trim('/').Split('/'));
        if (given.Length != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < given.Length; i++)
        {
            if (!TryMatch(_segments[i], given[i], values))
            {
                return null;
            }
        }

        return values;
    }

    // What is too much belongs to the parameter that may hold slashes.
    private string[] Segments(string[] given)
    {
        int after = _wide + given.Length - _segments.Length + 1;
        return IsWide && given.Length > _segments.Length ? [.. given[.._wide], string.Join('/', given[_wide..after]), .. given[after..]] : given;
    }

    // {+path} of URI templates, {proxy+} of gateways, {file:path} of routes
    private static bool IsWideName(string? name, IReadOnlySet<string> wideNames) => name is { Length: > 0 }
        && (name[0] == '+' || name[^1] == '+' || name.EndsWith(":path", StringComparison.Ordinal) || wideNames.Contains(name));

    private static string? NameIn(string segment) => segment.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open
        && segment.IndexOf('}', open) is >= 0 and var close ? segment[(open + 1)..close] : null;

    // As the client's planner reads it: without the operators of templates, gateways and routes.
    private static string BareName(string name) => name.Trim('+', '*', '#', '.', ';', '/', '?').Split(':')[0];

    // A segment can hold literals and parameters: {from}..{to}
    private static bool TryMatch(string template, string given, Dictionary<string, string> values)
    {
        int open = template.IndexOf('{', StringComparison.Ordinal);
        int close = open < 0 ? -1 : template.IndexOf('}', open);
        if (close < 0)
        {
            return given == template || Uri.UnescapeDataString(given) == Uri.UnescapeDataString(template);
        }

        if (!given.StartsWith(template[..open], StringComparison.Ordinal))
        {
            return false;
        }

        string name = template[(open + 1)..close];
        string rest = template[(close + 1)..];
        string remaining = given[open..];
        int nextOpen = rest.IndexOf('{', StringComparison.Ordinal);
        string literal = nextOpen < 0 ? rest : rest[..nextOpen];
        int end = nextOpen < 0 ? remaining.Length - literal.Length
            : literal.Length == 0 ? remaining.Length
            : remaining.IndexOf(literal, Math.Min(1, remaining.Length), StringComparison.Ordinal);
        if (end <= 0 || (nextOpen < 0 && !remaining.EndsWith(literal, StringComparison.Ordinal)))
        {
            return false;
        }

        values[name] = values[BareName(name)] = remaining[..end];
        return nextOpen < 0 || TryMatch(rest, remaining[end..], values);
    }
}
