using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Which keywords of a schema say something about its C# type.</summary>
internal static class SchemaKeywords
{
    /// <summary>Keywords that make an object out of a wrapper of their own: with one of them it is no alias of what it wraps.</summary>
    public static bool ShapesObject(DocumentNode schema)
    {
        foreach (DocumentMember member in schema.Members)
        {
            switch (member.Name)
            {
                case "properties" or "patternProperties" or "items" or "prefixItems" or "enum" or "const" or "discriminator":
                    return true;
                case "required" when member.Value.Count > 0:
                case "additionalProperties" when member.Value.IsObject && member.Value.Count > 0:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Any keyword that a branch of <c>allOf</c> can add to the type: annotations alone add nothing.</summary>
    public static bool ShapesAnything(DocumentNode schema)
    {
        if (ShapesObject(schema))
        {
            return true;
        }

        foreach (DocumentMember member in schema.Members)
        {
            if (member.Name is "$ref" or "type" or "allOf" or "oneOf" or "anyOf" or "format" or "additionalProperties")
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsNullable(DocumentNode schema) => schema["nullable"].Boolean == true || schema["x-nullable"].Boolean == true;

    /// <summary>
    /// A branch that only stands for <c>null</c>: <c>type: null</c>, <c>const: null</c>, <c>enum: [null]</c>, or
    /// <c>nullable: true</c> with nothing else (how TypeBox writes it in OpenAPI 3.0).
    /// </summary>
    public static bool IsNullOnly(DocumentNode schema)
    {
        if (!schema.IsObject)
        {
            return false;
        }

        DocumentNode type = schema["type"];
        if (type.Text == "null" || type.IsNull || schema["const"].IsNull)
        {
            return true;
        }

        if (type.IsArray && type.Count == 1)
        {
            foreach (DocumentNode item in type.Items)
            {
                return item.Text == "null";
            }
        }

        DocumentNode values = schema["enum"];
        if (values.Count == 1)
        {
            foreach (DocumentNode value in values.Items)
            {
                return value.IsNull;
            }
        }

        return IsNullable(schema) && !ShapesAnything(schema);
    }

    /// <summary>A branch that demands or forbids members and describes none: a rule, not a type.</summary>
    public static bool IsConstraintOnly(DocumentNode schema)
    {
        if (!schema.IsObject || schema.Count == 0)
        {
            return false;
        }

        bool constrains = false;
        foreach (DocumentMember member in schema.Members)
        {
            switch (member.Name)
            {
                case "required" or "not" or "minProperties" or "maxProperties" or "dependentRequired":
                    constrains = true;
                    break;
                case "properties":
                    foreach (DocumentMember property in member.Value.Members)
                    {
                        if (!IsCondition(property.Value))
                        {
                            return false;
                        }
                    }

                    constrains = true;
                    break;
                case "anyOf" or "oneOf" or "allOf":
                    foreach (DocumentNode branch in member.Value.Items)
                    {
                        if (!IsConstraintOnly(branch))
                        {
                            return false;
                        }
                    }

                    constrains = true;
                    break;
                case "title" or "description" or "type":
                    break;
                default:
                    return false;
            }
        }

        return constrains;
    }

    private static bool IsCondition(DocumentNode schema)
    {
        if (schema.Boolean is not null)
        {
            return true;
        }

        if (!schema.IsObject || schema.Count == 0)
        {
            return schema.IsObject;
        }

        foreach (DocumentMember member in schema.Members)
        {
            if (member.Name is not ("const" or "enum" or "not" or "minLength" or "maxLength" or "minItems" or "maxItems"
                or "minimum" or "maximum" or "description"))
            {
                return false;
            }
        }

        return true;
    }
}
