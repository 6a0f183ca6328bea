using PostGen.Testing.Documents;

namespace PostGen.Testing.Routing;

/// <summary>Finds the operation that a method and a path mean.</summary>
internal sealed class RouteTable
{
    private readonly List<(RouteTemplate Template, OperationDescription Operation)> _routes;
    private readonly IReadOnlyList<string> _basePaths;

    public RouteTable(OpenApiDescription document)
    {
        _basePaths = document.BasePaths;
        _routes = [.. document.Operations
            .Select(static operation => (Template: new RouteTemplate(operation.Path, WideNamesOf(operation)), Operation: operation))
            .OrderByDescending(static route => route.Template.Literals)
            .ThenByDescending(static route => route.Template.QueryPairs)
            .ThenBy(static route => route.Template.IsWide)
            .ThenByDescending(static route => route.Template.LiteralLength)];
    }

    /// <summary>The most concrete route; of several, the one that the rest of the request fits best.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path, percent-encoded.</param>
    /// <param name="query">Pairs of the query.</param>
    /// <param name="fits">How much of the rest of the request fits an operation: less than 0 where something does not.</param>
    public RouteMatch Find(string method, string path, IReadOnlyList<KeyValuePair<string, string>> query, Func<RouteMatch, int> fits)
    {
        SortedSet<string> allowed = new(StringComparer.Ordinal);
        foreach (string candidate in Candidates(path))
        {
            List<(RouteTemplate Template, RouteMatch Match)> found = [];
            foreach ((RouteTemplate template, OperationDescription operation) in _routes)
            {
                if (template.Match(candidate, query) is not { } values)
                {
                    continue;
                }

                if (operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add((template, new RouteMatch(operation, values, [])));
                }

                allowed.Add(operation.Method);
            }

            if (found.Count > 0)
            {
                return Choose(found, fits);
            }
        }

        return new RouteMatch(null, new Dictionary<string, string>(), [.. allowed]);
    }

    // Documents list operations of one path that only a parameter or the body tells apart (`/#action=…`), or {id} beside {name}.
    private static RouteMatch Choose(List<(RouteTemplate Template, RouteMatch Match)> found, Func<RouteMatch, int> fits)
    {
        RouteTemplate first = found[0].Template;
        RouteMatch[] alike =
        [
            .. found
                .TakeWhile(each => each.Template.Literals == first.Literals && each.Template.QueryPairs == first.QueryPairs && each.Template.IsWide == first.IsWide)
                .Select(static each => each.Match),
        ];
        return alike.Length == 1 ? alike[0] : alike.MaxBy(fits)!;
    }

    private static HashSet<string> WideNamesOf(OperationDescription operation) =>
        [.. operation.Parameters.Where(static parameter => parameter is { Location: RequestFaultLocation.Path, AllowsReserved: true }).Select(static parameter => parameter.Name)];

    private IEnumerable<string> Candidates(string path)
    {
        yield return path;
        foreach (string basePath in _basePaths)
        {
            if (path.StartsWith(basePath + "/", StringComparison.Ordinal))
            {
                yield return path[basePath.Length..];
            }
        }
    }
}
