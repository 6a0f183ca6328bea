namespace PostGen.Testing.Routing;

/// <summary>A path template such as <c>/jobs/{id}/publish</c>, matched segment by segment.</summary>
internal sealed class RouteTemplate
{
    private readonly string[] _segments;
    private readonly QueryTemplate _query;
    private readonly int _wide;

    /// <param name="path">The path of the document.</param>
    /// <param name="wideNames">Parameters whose values may hold slashes, beside those that the path itself marks so.</param>
    public RouteTemplate(string path, IReadOnlySet<string> wideNames)
    {
        _segments = path.Split('?', '#')[0].Trim('/').Split('/');
        _query = new QueryTemplate(path);
        Literals = _segments.Sum(static segment => segment.Contains('{', StringComparison.Ordinal) ? 0 : 1);
        LiteralLength = _segments.Sum(static segment => segment.Length - ParameterLength(segment));
        _wide = Array.FindIndex(_segments, segment => IsWideName(NameIn(segment), wideNames));
    }

    /// <summary>Segments without parameters: of several templates that match, the most concrete one is meant (OpenAPI 3.1, section 4.8.8).</summary>
    public int Literals { get; }

    /// <summary>Characters outside parameters: {sha}.{type} says more than {sha}.</summary>
    public int LiteralLength { get; }

    /// <summary>Pairs of the query that the path of the document demands.</summary>
    public int QueryPairs => _query.Count;

    /// <summary>Whether a parameter takes several segments.</summary>
    public bool IsWide => _wide >= 0;

    /// <summary>The raw values of the parameters, still percent-encoded; null where path or query does not match.</summary>
    public Dictionary<string, string>? Match(string path, IReadOnlyList<KeyValuePair<string, string>> query)
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

        return _query.Match(query, values) ? values : null;
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

    private static int ParameterLength(string segment)
    {
        int length = 0;
        for (int open = segment.IndexOf('{', StringComparison.Ordinal); open >= 0; open = segment.IndexOf('{', open + 1))
        {
            length += Math.Max(0, segment.IndexOf('}', open) - open + 1);
        }

        return length;
    }

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
        if (nextOpen < 0)
        {
            return remaining.Length > literal.Length && remaining.EndsWith(literal, StringComparison.Ordinal) && Take(remaining.Length - literal.Length);
        }

        // The last place that will do: {file}.{extension} of a.b.json, {id}{extension} of 7.json
        for (int end = literal.Length == 0 ? LastStart(remaining) : remaining.LastIndexOf(literal, StringComparison.Ordinal); end > 0; end--)
        {
            if (string.CompareOrdinal(remaining, end, literal, 0, literal.Length) == 0 && TryMatch(rest, remaining[end..], values))
            {
                return Take(end);
            }
        }

        return false;

        bool Take(int end)
        {
            values[name] = values[BareName(name)] = remaining[..end];
            return true;
        }
    }

    // Nothing parts the two: an extension begins at its dot.
    private static int LastStart(string text) => text.LastIndexOf('.') is > 0 and var dot ? dot : text.Length - 1;
}
