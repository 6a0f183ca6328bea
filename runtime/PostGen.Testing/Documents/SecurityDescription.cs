namespace PostGen.Testing.Documents;

/// <summary>Where a security scheme puts its credential.</summary>
/// <param name="Key">Name of the scheme in the document.</param>
/// <param name="In">Header, query or cookie; null for what no request shows, such as mutual TLS.</param>
/// <param name="Name">Name of the header, query parameter or cookie.</param>
/// <param name="Prefix">What precedes the credential, such as <c>Bearer </c>.</param>
internal sealed record SecurityDescription(string Key, RequestFaultLocation? In, string Name, string Prefix)
{
    public static IEnumerable<IReadOnlyList<SecurityDescription>> Read(DescribedNode root, DescribedNode operation)
    {
        DescribedNode schemes = root["components"]["securitySchemes"];
        DescribedNode requirements = operation["security"] is { Exists: true } own ? own : root["security"];
        foreach (DescribedNode requirement in requirements.Items)
        {
            yield return [.. requirement.Members.Select(member => Of(member.Name, schemes[member.Name]))];
        }
    }

    private static SecurityDescription Of(string key, DescribedNode scheme)
    {
        string http = scheme["scheme"].Text ?? "bearer";
        return scheme["type"].Text switch
        {
            "apiKey" => new(key, Location(scheme["in"].Text), scheme["name"].Text ?? "", ""),
            "http" => new(key, RequestFaultLocation.Header, "Authorization", char.ToUpperInvariant(http[0]) + http[1..] + " "),
            "oauth2" or "openIdConnect" => new(key, RequestFaultLocation.Header, "Authorization", "Bearer "),
            _ => new(key, null, "", ""),
        };
    }

    private static RequestFaultLocation Location(string? place) => place switch
    {
        "query" => RequestFaultLocation.Query,
        "cookie" => RequestFaultLocation.Cookie,
        _ => RequestFaultLocation.Header,
    };
}
