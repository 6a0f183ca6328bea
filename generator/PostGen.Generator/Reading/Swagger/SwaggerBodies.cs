using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Body and form parameters as a Request Body Object.</summary>
internal sealed class SwaggerBodies(SwaggerSchemas schemas, SwaggerParameters parameters)
{
    private const string Multipart = "multipart/form-data";
    private const string Form = "application/x-www-form-urlencoded";

    /// <param name="consumes">Media types; JSON where there are none.</param>
    public SourceObject OfBody(DocumentNode parameter, IReadOnlyList<SourceScalar> consumes)
    {
        SourceNode at = parameter.Node!;
        SourceNode schema = schemas.Rewrite(parameter["schema"].Node ?? new SourceObject([], at.Start, at.End));
        ObjectBuilder content = new(at);
        ObjectBuilder mediaType = new ObjectBuilder(at).Add("schema", schema).Add("example", parameter["x-example"].Node);
        foreach (SourceScalar name in consumes.DefaultIfEmpty(ObjectBuilder.Text("application/json", at)))
        {
            content.Add(new SourceMember(name.Text, name.Start, name.End, mediaType.Build()));
        }

        ObjectBuilder body = new ObjectBuilder(at).Add("description", parameter["description"].Node).Add("content", content.Build());
        body.Add("required", parameter["required"].Node).Add("x-name", parameter["name"].Node);
        return body.Build();
    }

    /// <param name="fields">The parameters, references followed, each with the node that stands in the operation.</param>
    public SourceObject OfForm(IReadOnlyList<SwaggerField> fields, IReadOnlyList<SourceScalar> consumes)
    {
        SourceNode at = fields[0].Written.Node!;
        ObjectBuilder properties = new(at);
        ObjectBuilder encoding = new(at);
        List<SourceNode> required = [];
        foreach (SwaggerField field in fields)
        {
            if (field.Parameter["name"] is not { Text: { } name, Node: { } nameNode })
            {
                continue;
            }

            properties.Add(new SourceMember(name, nameNode.Start, nameNode.End, SchemaOf(field)));
            ObjectBuilder style = new(field.Written.Node!);
            parameters.AddStyle(field.Parameter, "formData", style);
            encoding.Add(name, style.BuildUnlessEmpty());
            if (field.Parameter["required"].Boolean == true)
            {
                required.Add(nameNode);
            }
        }

        ObjectBuilder schema = new ObjectBuilder(at).AddText("type", "object").Add("properties", properties.Build());
        SourceArray? names = required.Count == 0 ? null : new SourceArray(required, at.Start, at.End);
        SourceObject mediaType = new ObjectBuilder(at)
            .Add("schema", schema.Add("required", names).Build())
            .Add("encoding", encoding.BuildUnlessEmpty())
            .Build();
        ObjectBuilder content = new(at);
        foreach (string name in MediaTypes(fields, consumes))
        {
            content.Add(name, mediaType);
        }

        ObjectBuilder body = new ObjectBuilder(at).Add("content", content.Build());
        return (required.Count == 0 ? body : body.Add("required", ObjectBuilder.Boolean(true, at))).Build();
    }

    // What stands in another file is referred to: its nodes have offsets of that file.
    private SourceNode SchemaOf(SwaggerField field)
    {
        if (field.Written.File != field.Parameter.File)
        {
            return field.Written.Node!;
        }

        SourceNode described = parameters.SchemaOf(field.Parameter);
        if (described is not SourceObject known)
        {
            return described; // no schema: it allows any value, as it does elsewhere
        }

        ObjectBuilder schema = new(field.Parameter.Node!);
        foreach (SourceMember member in known.Members)
        {
            schema.Add(member);
        }

        return schema.Add("description", field.Parameter["description"].Node).Build();
    }

    private static IEnumerable<string> MediaTypes(IReadOnlyList<SwaggerField> fields, IReadOnlyList<SourceScalar> consumes)
    {
        if (fields.Any(static field => field.Parameter["type"].Text == "file"))
        {
            return [Multipart];
        }

        string[] declared = consumes.Select(static name => name.Text).Where(static name => name is Multipart or Form).Distinct().ToArray();
        return declared.Length == 0 ? [Form] : declared;
    }
}
