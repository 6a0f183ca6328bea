using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Security Scheme Objects.</summary>
internal static class SwaggerSecurity
{
    public static SourceNode Rewrite(DocumentNode scheme)
    {
        if (scheme.Node is not SourceObject source)
        {
            return scheme.Node!;
        }

        return scheme["type"].Text switch
        {
            "basic" => Basic(source),
            "oauth2" => OAuth2(scheme, source),
            _ => source,
        };
    }

    private static SourceObject Basic(SourceObject source)
    {
        ObjectBuilder builder = new(source);
        foreach (SourceMember member in source.Members)
        {
            builder.Add(member.Name == "type" ? member.To(ObjectBuilder.Text("http", member.Value)) : member);
        }

        return builder.Add("scheme", ObjectBuilder.Text("basic", source["type"]!)).Build();
    }

    private static SourceObject OAuth2(DocumentNode scheme, SourceObject source)
    {
        ObjectBuilder builder = new(source);
        ObjectBuilder flow = new(source);
        foreach (SourceMember member in source.Members)
        {
            if (member.Name is "authorizationUrl" or "tokenUrl" or "scopes")
            {
                flow.Add(member);
            }
            else if (member.Name != "flow")
            {
                builder.Add(member);
            }
        }

        string name = scheme["flow"].Text switch
        {
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            { } other => other,
            null => "implicit",
        };
        return builder.Add("flows", new ObjectBuilder(source).Add(name, flow.Build()).Build()).Build();
    }
}
