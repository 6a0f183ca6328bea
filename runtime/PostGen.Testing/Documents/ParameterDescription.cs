namespace PostGen.Testing.Documents;

/// <summary>A parameter of an operation.</summary>
internal sealed class ParameterDescription
{
    public ParameterDescription(DescribedNode node)
    {
        Name = node["name"].Text ?? "";
        Location = node["in"].Text switch
        {
            "path" => RequestFaultLocation.Path,
            "header" => RequestFaultLocation.Header,
            "cookie" => RequestFaultLocation.Cookie,
            _ => RequestFaultLocation.Query,
        };
        IsWholeQuery = node["in"].Text == "querystring";
        Required = node["required"].IsTrue || Location == RequestFaultLocation.Path;
        Style = node["style"].Text ?? (Location is RequestFaultLocation.Path or RequestFaultLocation.Header ? "simple" : "form");
        Explode = node["explode"].Exists ? node["explode"].IsTrue : Style is "form" or "cookie";
        AllowsReserved = node["allowReserved"].IsTrue;
        AllowsEmpty = node["allowEmptyValue"].IsTrue;
        (string mediaType, DescribedNode content) = node["content"].Members.FirstOrDefault();
        ContentType = mediaType;
        Schema = content.Exists ? content["schema"] : node["schema"];
    }

    private ParameterDescription(string name, DescribedNode schema, DescribedNode encoding)
    {
        Name = name;
        Location = RequestFaultLocation.Query;
        Style = encoding["style"].Text ?? "form";
        Explode = encoding["explode"].Exists ? encoding["explode"].IsTrue : Style == "form";
        bool isJson = IsObject(schema) || IsObject(SchemaShape.ItemsOf(schema));
        ContentType = encoding["contentType"].Text ?? (isJson && !encoding["style"].Exists ? "application/json" : null);
        Schema = schema;
    }

    public string Name { get; }

    public RequestFaultLocation Location { get; }

    /// <summary>OpenAPI 3.2's <c>in: querystring</c>: the parameter is the whole query.</summary>
    public bool IsWholeQuery { get; }

    public bool Required { get; }

    public string Style { get; }

    public bool Explode { get; }

    public bool AllowsEmpty { get; }

    /// <summary>The value keeps its slashes, among others.</summary>
    public bool AllowsReserved { get; }

    /// <summary>Media type of a parameter with <c>content</c>, or null.</summary>
    public string? ContentType { get; }

    public DescribedNode Schema { get; }

    private static bool IsObject(DescribedNode schema) => SchemaShape.TypesOf(schema) is { Count: 1 } types && types.Contains("object");

    /// <summary>A field of a form body, which is written like a query parameter.</summary>
    public static ParameterDescription OfField(string name, DescribedNode schema, DescribedNode encoding) => new(name, schema, encoding);
}
