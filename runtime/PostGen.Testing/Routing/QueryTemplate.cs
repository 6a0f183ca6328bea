using PostGen.Testing.Parameters;

namespace PostGen.Testing.Routing;

/// <summary>
/// The query that a path of the document carries, such as <c>?operation=search</c>: OpenAPI knows none, documents use it to tell operations
/// of one path apart.
/// </summary>
internal sealed class QueryTemplate
{
    private readonly List<KeyValuePair<string, string>> _pairs;

    public QueryTemplate(string path)
    {
        int mark = path.IndexOf('?', StringComparison.Ordinal);
        _pairs = mark < 0 ? [] : QueryText.Read(path[mark..].Split('#')[0]);
    }

    /// <summary>How much it demands.</summary>
    public int Count => _pairs.Count;

    /// <summary>Whether a query has all of it; adds what it has for the parameters, still percent-encoded.</summary>
    public bool Match(IReadOnlyList<KeyValuePair<string, string>> query, Dictionary<string, string> values)
    {
        foreach ((string name, string wanted) in _pairs)
        {
            string? given = query.Where(pair => pair.Key == name).Select(static pair => pair.Value).FirstOrDefault();
            if (wanted is ['{', .. var parameter, '}'] && given is not null)
            {
                values[parameter] = given;
            }
            else if (given is null || QueryText.Decode(given) != QueryText.Decode(wanted))
            {
                return false;
            }
        }

        return true;
    }
}
