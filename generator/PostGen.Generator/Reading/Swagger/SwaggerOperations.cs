using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Path Item and Operation Objects.</summary>
internal sealed class SwaggerOperations(
    SwaggerDefaults defaults,
    SwaggerReferences references,
    SwaggerParameters parameters,
    SwaggerBodies bodies,
    SwaggerResponses responses)
{
    public SourceNode RewritePathItem(DocumentNode item)
    {
        if (item.Node is not SourceObject source || item["$ref"].Exists)
        {
            return item.Node!;
        }

        SwaggerInputs shared = Split(item["parameters"]);
        ObjectBuilder builder = new(source);
        foreach (SourceMember member in source.Members)
        {
            DocumentNode value = new(item.File, member.Value);
            switch (member.Name)
            {
                case "get" or "put" or "post" or "delete" or "options" or "head" or "patch":
                    builder.Add(member.To(RewriteOperation(value, shared)));
                    break;
                case "parameters" when value.IsArray:
                    builder.Add(member.To(shared.Others(value.Node!)));
                    break;
                default:
                    builder.Add(member);
                    break;
            }
        }

        return builder.Build();
    }

    private SourceNode RewriteOperation(DocumentNode operation, SwaggerInputs shared)
    {
        if (operation.Node is not SourceObject source)
        {
            return operation.Node!;
        }

        SwaggerInputs own = Split(operation["parameters"]);
        ObjectBuilder builder = new(source);
        foreach (SourceMember member in source.Members)
        {
            DocumentNode value = new(operation.File, member.Value);
            switch (member.Name)
            {
                case "parameters" when value.IsArray:
                    builder.Add(member.To(own.Others(value.Node!)));
                    break;
                case "responses" when value.IsObject:
                    builder.Add(member.To(RewriteResponses(value, operation["produces"])));
                    break;
                case "consumes" or "produces" or "schemes":
                    break;
                default:
                    builder.Add(member);
                    break;
            }
        }

        return builder.Add("requestBody", Body(own.HasBody ? own : shared, operation["consumes"])).Build();
    }

    private SourceNode? Body(SwaggerInputs inputs, DocumentNode consumes)
    {
        if (!inputs.Body.Written.Exists)
        {
            return inputs.Form.Count == 0 ? null : bodies.OfForm(inputs.Form, defaults.Consumes(consumes));
        }

        // A body that is shared by name stays shared, unless this operation consumes something of its own.
        DocumentNode written = inputs.Body.Written;
        string? reference = written["$ref"].Text;
        bool isLocal = written.File == inputs.Body.Parameter.File;
        if (reference is null || (isLocal && consumes.Exists))
        {
            return bodies.OfBody(inputs.Body.Parameter, defaults.Consumes(consumes));
        }

        string renamed = reference.StartsWith("#/parameters/", StringComparison.Ordinal) && written.File == defaults.File
            ? "#/components/requestBodies/" + reference.Substring("#/parameters/".Length)
            : reference;
        return new ObjectBuilder(written.Node!).Add("$ref", ObjectBuilder.Text(renamed, written["$ref"].Node!)).Build();
    }

    private SourceNode RewriteResponses(DocumentNode all, DocumentNode produces)
    {
        ObjectBuilder builder = new(all.Node!);
        foreach (SourceMember member in ((SourceObject)all.Node!).Members)
        {
            DocumentNode written = new(all.File, member.Value);
            DocumentNode response = produces.Exists && written["$ref"].Exists ? references.Follow(written) : written;
            bool isLocal = response.IsObject && response.File == written.File;
            builder.Add(member.Name.StartsWith("x-", StringComparison.Ordinal)
                ? member
                : member.To(responses.Rewrite(isLocal ? response : written, defaults.Produces(produces))));
        }

        return builder.Build();
    }

    private SwaggerInputs Split(DocumentNode list)
    {
        SwaggerInputs inputs = new();
        foreach (DocumentNode written in list.Items)
        {
            DocumentNode parameter = references.Follow(written);
            switch (parameter["in"].Text)
            {
                case "body":
                    inputs.Body = new SwaggerField(written, parameter);
                    break;
                case "formData":
                    inputs.Form.Add(new SwaggerField(written, parameter));
                    break;
                default:
                    inputs.Add(parameters.Rewrite(written));
                    break;
            }
        }

        return inputs;
    }
}
