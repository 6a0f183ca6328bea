using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Parameter and Header Objects: what describes the value moves into a schema.</summary>
internal sealed class SwaggerParameters(SwaggerSchemas schemas, FaultSink faults)
{
    private static readonly HashSet<string> s_schemaKeywords = new(StringComparer.Ordinal)
    {
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable", "x-isnullable", "additionalProperties",
        "properties", "allOf",
    };

    /// <summary>A parameter in path, query or header, or a response header, which has no <c>in</c>.</summary>
    public SourceNode Rewrite(DocumentNode parameter)
    {
        if (parameter.Node is not SourceObject source)
        {
            return parameter.Node!;
        }

        if (parameter["$ref"].Exists)
        {
            return schemas.Rewrite(source);
        }

        ObjectBuilder builder = new(source);
        foreach (SourceMember member in source.Members)
        {
            if (!IsAboutValue(member.Name) && member.Name is not ("collectionFormat" or "schema"))
            {
                builder.Add(member.Name == "x-example" ? member.Renamed("example") : member);
            }
        }

        AddStyle(parameter, parameter["in"].Text ?? "header", builder);
        return builder.Add("schema", SchemaOf(parameter)).Build();
    }

    /// <summary>The schema of the value that a parameter describes.</summary>
    public SourceNode SchemaOf(DocumentNode parameter)
    {
        ObjectBuilder schema = new(parameter.Node!);
        foreach (SourceMember member in ((SourceObject)parameter.Node!).Members)
        {
            if (IsAboutValue(member.Name))
            {
                schema.Add(member);
            }
        }

        return schema.IsEmpty && parameter["schema"].Node is { } own ? schemas.Rewrite(own) : schemas.Rewrite(schema.Build());
    }

    /// <summary>Adds style and explode for the collectionFormat of an array; csv where there is none.</summary>
    public void AddStyle(DocumentNode parameter, string location, ObjectBuilder target)
    {
        if (parameter["type"].Text != "array")
        {
            return;
        }

        DocumentNode format = parameter["collectionFormat"];
        bool isForm = location is "query" or "formData" or "cookie";
        string? style = format.Text switch
        {
            null or "csv" => isForm ? "form" : "simple",
            "multi" when isForm => "form",
            "ssv" when isForm => "spaceDelimited",
            "pipes" when isForm => "pipeDelimited",
            "tsv" when isForm => "x-tabDelimited",
            _ => null,
        };
        if (style is null)
        {
            faults.Report(
                DocumentDescriptors.NoEquivalent,
                format,
                "collectionFormat '" + format.ScalarText + "' in a " + location + " parameter has no equivalent in OpenAPI 3: the items are separated by commas, so use csv, or multi in a query");
        }

        SourceNode at = format.Node ?? parameter["type"].Node!;
        target.Add("style", ObjectBuilder.Text(style ?? (isForm ? "form" : "simple"), at));
        target.Add("explode", ObjectBuilder.Boolean(format.Text == "multi", at));
    }

    private static bool IsAboutValue(string name) =>
        s_schemaKeywords.Contains(name) || name.StartsWith("x-enum", StringComparison.Ordinal) || name == "x-ms-enum";
}
