using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Schema Objects of 2.0 in the words of 3.0. A schema in which nothing changes stays the node that it was.</summary>
internal sealed class SwaggerSchemas
{
    private readonly Dictionary<SourceNode, SourceNode> _done = [];

    public SourceNode Rewrite(SourceNode node)
    {
        if (node is not SourceObject schema)
        {
            return node;
        }

        if (!_done.TryGetValue(node, out SourceNode? rewritten))
        {
            rewritten = RewriteMembers(schema, RewriteKeyword);
            _done.Add(node, rewritten);
        }

        return rewritten;
    }

    /// <summary>A map of schemas by name.</summary>
    public SourceNode RewriteMap(SourceNode node) => node is SourceObject map
        ? RewriteMembers(map, (member, added) => added.Add(member.To(Rewrite(member.Value))))
        : node;

    private static SourceNode RewriteMembers(SourceObject container, Action<SourceMember, ObjectBuilder> rewrite)
    {
        ObjectBuilder builder = new(container);
        foreach (SourceMember member in container.Members)
        {
            rewrite(member, builder);
        }

        SourceObject rewritten = builder.Build();
        return rewritten.Members.SequenceEqual(container.Members) ? container : rewritten;
    }

    private void RewriteKeyword(SourceMember member, ObjectBuilder added)
    {
        SourceNode value = member.Value;
        string? text = value is SourceScalar { Kind: SourceKind.String } scalar ? scalar.Text : null;
        switch (member.Name)
        {
            case "$ref" when text is not null && SwaggerReferences.Renamed(text) is { } renamed:
                added.Add(member.To(ObjectBuilder.Text(renamed, value)));
                return;
            case "type" when text == "file":
                added.Add(member.To(ObjectBuilder.Text("string", value)));
                added.Add("format", ObjectBuilder.Text("binary", value));
                return;
            case "discriminator" when text is not null:
                added.Add(member.To(new ObjectBuilder(value).Add("propertyName", value).Build()));
                return;
            case "x-nullable" or "x-isnullable" or "x-oneOf" or "x-anyOf" or "x-deprecated":
                added.Add(member.Renamed(member.Name == "x-isnullable" ? "nullable" : member.Name.Substring(2)).To(RewriteAny(value)));
                return;
            case "properties" or "patternProperties" or "definitions":
                added.Add(member.To(RewriteMap(value)));
                return;
            case "items" or "additionalProperties" or "allOf" or "anyOf" or "oneOf" or "not":
                added.Add(member.To(RewriteAny(value)));
                return;
            default:
                added.Add(member);
                return;
        }
    }

    private SourceNode RewriteAny(SourceNode value)
    {
        if (value is not SourceArray list)
        {
            return Rewrite(value);
        }

        SourceNode[] items = list.Items.Select(Rewrite).ToArray();
        return items.SequenceEqual(list.Items) ? list : new SourceArray(items, list.Start, list.End);
    }
}
