namespace PostGen.Testing.Documents;

/// <summary>An operation of the document.</summary>
internal sealed class OperationDescription
{
    // What bodies, answers and security schemes say is no parameter, even where a document lists it (OpenAPI 3.1, section 4.8.12.2).
    private static readonly HashSet<string> s_ignored = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    public OperationDescription(OpenApiDescription document, string path, string method, DescribedNode item, DescribedNode operation)
    {
        Path = path;
        Method = method;
        Id = operation["operationId"].Text ?? $"{method} {path}";
        Parameters = ReadParameters(item, operation);
        Body = operation["requestBody"] is { Exists: true } body ? new BodyDescription(body) : null;
        Responses = [.. operation["responses"].Members.Select(static response => new ResponseDescription(response.Name, response.Value))];
        Security = [.. SecurityDescription.Read(document.Root, operation)];
        TakenNames = Parameters.SelectMany(static parameter => SchemaShape.PropertyNamesOf(parameter.Schema).Prepend(parameter.Name))
            .Concat(Security.SelectMany(static schemes => schemes).Select(static scheme => scheme.Name))
            .ToHashSet(StringComparer.Ordinal);
    }

    public string Id { get; }

    public string Method { get; }

    public string Path { get; }

    public IReadOnlyList<ParameterDescription> Parameters { get; }

    public BodyDescription? Body { get; }

    public IReadOnlyList<ResponseDescription> Responses { get; }

    /// <summary>Alternatives, each a list of schemes that are needed together. None at all: anonymous.</summary>
    public IReadOnlyList<IReadOnlyList<SecurityDescription>> Security { get; }

    /// <summary>What parameters and credentials are called on the wire.</summary>
    public IReadOnlySet<string> TakenNames { get; }

    /// <summary>What the document says for a status: itself, else its range, else <c>default</c>.</summary>
    public ResponseDescription? ResponseFor(int status) =>
        Responses.FirstOrDefault(response => response.Covers(status) && response.IsExact)
        ?? Responses.FirstOrDefault(response => response.Covers(status) && !response.IsDefault)
        ?? Responses.FirstOrDefault(static response => response.IsDefault);

    private static List<ParameterDescription> ReadParameters(DescribedNode item, DescribedNode operation)
    {
        List<ParameterDescription> parameters = [.. ReadParameters(operation)];
        foreach (ParameterDescription shared in ReadParameters(item))
        {
            if (!parameters.Exists(own => own.Name == shared.Name && own.Location == shared.Location))
            {
                parameters.Add(shared);
            }
        }

        return parameters;
    }

    private static IEnumerable<ParameterDescription> ReadParameters(DescribedNode holder) => holder["parameters"].Items
        .Where(static node => node.Exists)
        .Select(static node => new ParameterDescription(node))
        .Where(static parameter => parameter.Location != RequestFaultLocation.Header || !s_ignored.Contains(parameter.Name));
}
