using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>A look at a schema that needs no type yet.</summary>
internal sealed class SchemaGlance(ApiDocument document)
{
    private const int DeepestLook = 12;

    public SchemaForm FormOf(DocumentNode schema) => FormOf(schema, 0);

    /// <summary>Text of the only value that a schema allows, or null.</summary>
    public string? SingleValueOf(DocumentNode schema)
    {
        if (!schema.Exists || !document.References.TryResolve(schema, out DocumentNode target, out _))
        {
            return null;
        }

        if (target["const"] is { Exists: true, IsNull: false } constant)
        {
            return constant.ScalarText;
        }

        DocumentNode values = target["enum"];
        if (values.Count == 1)
        {
            foreach (DocumentNode value in values.Items)
            {
                return value.IsNull ? null : value.ScalarText;
            }
        }

        return null;
    }

    /// <summary>The same schema, or one that says the same in the same words.</summary>
    public bool IsSame(DocumentNode one, DocumentNode other)
    {
        if (!one.Exists || !other.Exists)
        {
            return one.Exists == other.Exists;
        }

        return document.References.TryResolve(one, out DocumentNode first, out _)
            && document.References.TryResolve(other, out DocumentNode second, out _)
            && (first == second || first.ToJson() == second.ToJson());
    }

    /// <summary>Whether a member of an object schema is a file, or a list of files.</summary>
    public bool HasBinaryMember(DocumentNode schema) => HasBinaryMember(schema, 0);

    private bool HasBinaryMember(DocumentNode schema, int depth)
    {
        if (depth > DeepestLook || !schema.Exists || !document.References.TryResolve(schema, out DocumentNode target, out _))
        {
            return false;
        }

        foreach (DocumentMember property in target["properties"].Members)
        {
            if (FormOf(property.Value, depth + 1) == SchemaForm.Binary || FormOf(property.Value["items"], depth + 1) == SchemaForm.Binary)
            {
                return true;
            }
        }

        foreach (DocumentNode branch in target["allOf"].Items)
        {
            if (HasBinaryMember(branch, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private SchemaForm FormOf(DocumentNode schema, int depth)
    {
        if (depth > DeepestLook || !schema.IsObject || !document.References.TryResolve(schema, out DocumentNode target, out _))
        {
            return SchemaForm.Unknown;
        }

        bool binary = target["format"].Text is "binary" or "file" || target["contentEncoding"].Text == "binary";
        switch (TypeOf(target["type"]))
        {
            case "object" or "array":
                return SchemaForm.Structured;
            case "file":
                return SchemaForm.Binary;
            case "string":
                return binary ? SchemaForm.Binary : SchemaForm.Text;
            case "number" or "integer" or "boolean":
                return SchemaForm.Text;
        }

        if (binary || target["contentMediaType"].Exists)
        {
            return SchemaForm.Binary;
        }

        if (target["properties"].Exists || target["items"].Exists || target["additionalProperties"].Exists || target["prefixItems"].Exists)
        {
            return SchemaForm.Structured;
        }

        return target["enum"].Exists || target["const"].Exists ? SchemaForm.Text : FormOfBranches(target, depth);
    }

    private SchemaForm FormOfBranches(DocumentNode schema, int depth)
    {
        SchemaForm form = SchemaForm.Unknown;
        foreach (string keyword in (ReadOnlySpan<string>)["allOf", "oneOf", "anyOf"])
        {
            foreach (DocumentNode branch in schema[keyword].Items)
            {
                SchemaForm of = FormOf(branch, depth + 1);
                form = of > form ? of : form;
            }
        }

        return form;
    }

    private static string? TypeOf(DocumentNode type)
    {
        string? only = type.Text;
        foreach (DocumentNode item in type.Items)
        {
            if (item.Text is "object" or "array")
            {
                return item.Text;
            }

            only = item.Text is null or "null" ? only : item.Text;
        }

        return only;
    }
}
