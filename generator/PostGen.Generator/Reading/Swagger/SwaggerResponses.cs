using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Response Objects: the schema moves into content, one entry for each media type that is produced.</summary>
internal sealed class SwaggerResponses(SwaggerSchemas schemas, SwaggerParameters parameters)
{
    public SourceNode Rewrite(DocumentNode response, IReadOnlyList<SourceScalar> produces)
    {
        if (response.Node is not SourceObject source)
        {
            return response.Node!;
        }

        if (response["$ref"].Exists)
        {
            return schemas.Rewrite(source);
        }

        ObjectBuilder builder = new(source);
        foreach (SourceMember member in source.Members)
        {
            switch (member.Name)
            {
                case "schema":
                    builder.Add(member.Renamed("content").To(Content(response, produces)));
                    break;
                case "headers":
                    builder.Add(member.To(Headers(response["headers"])));
                    break;
                case "examples":
                    break;
                default:
                    builder.Add(member);
                    break;
            }
        }

        return builder.Build();
    }

    private SourceObject Content(DocumentNode response, IReadOnlyList<SourceScalar> produces)
    {
        DocumentNode schema = response["schema"];
        SourceNode rewritten = schemas.Rewrite(schema.Node!);
        bool isFile = schema["type"].Text == "file";
        bool onlyJson = produces.All(static name => name.Text.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0);
        string otherwise = isFile ? "application/octet-stream" : "application/json";
        IEnumerable<SourceScalar> names = isFile && onlyJson ? [] : produces;
        ObjectBuilder content = new(schema.Node!);
        foreach (SourceScalar name in names.DefaultIfEmpty(ObjectBuilder.Text(otherwise, schema.Node!)))
        {
            ObjectBuilder mediaType = new ObjectBuilder(schema.Node!).Add("schema", rewritten).Add("example", response["examples"][name.Text].Node);
            content.Add(new SourceMember(name.Text, name.Start, name.End, mediaType.Build()));
        }

        return content.Build();
    }

    private SourceNode Headers(DocumentNode headers)
    {
        ObjectBuilder builder = new(headers.Node!);
        foreach (DocumentMember header in headers.Members)
        {
            builder.Add(new SourceMember(header.Name, header.NameStart, header.NameEnd, parameters.Rewrite(header.Value)));
        }

        return headers.IsObject ? builder.Build() : headers.Node!;
    }
}
