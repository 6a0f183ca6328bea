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
            .ThenBy(static route => route.Template.IsWide)];
    }

    public RouteMatch Find(string method, string path)
    {
        SortedSet<string> allowed = new(StringComparer.Ordinal);
        foreach (string candidate in Candidates(path))
        {
            foreach ((RouteTemplate template, OperationDescription operation) in _routes)
            {
                if (template.Match(candidate) is not { } values)
                {
                    continue;
                }

                if (operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                {
                    return new RouteMatch(operation, values, []);
                }

                allowed.Add(operation.Method);
            }
        }

        return new RouteMatch(null, new Dictionary<string, string>(), [.. allowed]);
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
