using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>
/// Gives a document of version 2.0 the shape of 3.0. Nodes keep the offsets of what they were made of, and definitions keep
/// their identity: the same node is rewritten to the same node.
/// </summary>
internal sealed class SwaggerRewriter
{
    private readonly Dictionary<SourceNode, SourceNode> _done = [];
    private readonly SwaggerSchemas _schemas = new();
    private readonly SwaggerDefaults _defaults;
    private readonly SwaggerParameters _parameters;
    private readonly SwaggerBodies _bodies;
    private readonly SwaggerResponses _responses;
    private readonly SwaggerOperations _operations;

    public SwaggerRewriter(DocumentSet files, FaultSink faults)
    {
        _defaults = new SwaggerDefaults(new DocumentNode(files.Main, files.Main.Original));
        _parameters = new SwaggerParameters(_schemas, faults);
        _bodies = new SwaggerBodies(_schemas, _parameters);
        _responses = new SwaggerResponses(_schemas, _parameters);
        _operations = new SwaggerOperations(_defaults, new SwaggerReferences(files), _parameters, _bodies, _responses);
    }

    public SourceObject RewriteRoot(DocumentNode root)
    {
        SourceObject source = (SourceObject)root.Node!;
        ObjectBuilder builder = new(source);
        ObjectBuilder components = new(source);
        foreach (SourceMember member in source.Members)
        {
            DocumentNode value = new(root.File, member.Value);
            switch (member.Name)
            {
                case "paths":
                    builder.Add(member.To(Map(value, Rewrite)));
                    break;
                case "definitions":
                    components.Add(member.Renamed("schemas").To(_schemas.RewriteMap(member.Value)));
                    break;
                case "parameters":
                    components.Add(member.To(Map(value, Rewrite, IsNoBody)));
                    components.Add(member.Renamed("requestBodies").To(Map(value, Rewrite, static item => item["in"].Text == "body")));
                    break;
                case "responses":
                    components.Add(member.To(Map(value, Rewrite)));
                    break;
                case "securityDefinitions":
                    components.Add(member.Renamed("securitySchemes").To(Map(value, SwaggerSecurity.Rewrite)));
                    break;
                case "host" or "basePath" or "schemes" or "consumes" or "produces":
                    break;
                default:
                    builder.Add(member);
                    break;
            }
        }

        return builder.Add("servers", SwaggerServers.Of(root)).Add("components", components.Build()).Build();
    }

    /// <summary>Rewrites whatever a reference leads to; what it is shows in its members.</summary>
    public SourceNode Rewrite(DocumentNode node)
    {
        if (!node.IsObject)
        {
            return node.Node!;
        }

        if (!_done.TryGetValue(node.Node!, out SourceNode? rewritten))
        {
            rewritten = RewriteByShape(node);
            _done[node.Node!] = rewritten;
        }

        return rewritten;
    }

    private static bool IsNoBody(DocumentNode parameter) => parameter["in"].Text is not ("body" or "formData");

    private static SourceNode Map(DocumentNode map, Func<DocumentNode, SourceNode> rewrite, Func<DocumentNode, bool>? chosen = null)
    {
        ObjectBuilder builder = new(map.Node!);
        foreach (DocumentMember member in map.Members)
        {
            if (chosen?.Invoke(member.Value) != false)
            {
                builder.Add(new SourceMember(member.Name, member.NameStart, member.NameEnd, rewrite(member.Value)));
            }
        }

        return map.IsObject ? builder.Build() : map.Node!;
    }

    private SourceNode RewriteByShape(DocumentNode node)
    {
        if (node["name"].IsString && node["in"].Text is { } location)
        {
            return location switch
            {
                "body" => _bodies.OfBody(node, _defaults.Consumes(default)),
                "formData" => _parameters.SchemaOf(node),
                _ => _parameters.Rewrite(node),
            };
        }

        foreach (string method in (string[])["get", "put", "post", "delete", "options", "head", "patch"])
        {
            if (node[method]["responses"].Exists)
            {
                return _operations.RewritePathItem(node);
            }
        }

        bool isResponse = node["description"].IsString && !node["type"].Exists && !node["properties"].Exists && !node["allOf"].Exists
            && (node["schema"].Exists || node["headers"].Exists || node["examples"].IsObject);
        return isResponse ? _responses.Rewrite(node, _defaults.Produces(default)) : _schemas.Rewrite(node.Node!);
    }
}
