using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The JSON types that a conjunction allows, said by <c>type</c> or to be concluded from other keywords.</summary>
internal static class SchemaTypes
{
    /// <summary>Without <c>Null</c>; <c>None</c> where nothing tells.</summary>
    public static JsonTypes Of(Conjunction conjunction)
    {
        JsonTypes types = JsonTypes.None;
        foreach (SchemaPart part in conjunction.Parts)
        {
            JsonTypes declared = Declared(part.Node["type"]);
            JsonTypes both = types & declared;

            // Types that contradict each other are a slip of the document; the later branch is the more special one.
            types = types == JsonTypes.None || both == JsonTypes.None ? (declared == JsonTypes.None ? types : declared) : both;
        }

        return types == JsonTypes.None ? Concluded(conjunction) : types & ~JsonTypes.Null;
    }

    public static JsonTypes Declared(DocumentNode type)
    {
        if (type.Text is { } name)
        {
            return Parse(name);
        }

        JsonTypes types = JsonTypes.None;
        foreach (DocumentNode item in type.Items)
        {
            types |= item.Text is { } each ? Parse(each) : JsonTypes.None;
        }

        return types;
    }

    /// <summary>The names of single types; a number that may be an integer is only a number.</summary>
    public static IEnumerable<string> NamesOf(JsonTypes types)
    {
        if ((types & JsonTypes.String) != 0)
        {
            yield return "string";
        }

        if ((types & JsonTypes.Number) == JsonTypes.Number)
        {
            yield return "number";
        }
        else if ((types & JsonTypes.Integer) != 0)
        {
            yield return "integer";
        }

        if ((types & JsonTypes.Boolean) != 0)
        {
            yield return "boolean";
        }

        if ((types & JsonTypes.Array) != 0)
        {
            yield return "array";
        }

        if ((types & JsonTypes.Object) != 0)
        {
            yield return "object";
        }
    }

    private static JsonTypes Parse(string name) => name switch
    {
        "string" => JsonTypes.String,
        "integer" or "int" or "long" => JsonTypes.Integer,
        "number" or "float" or "double" => JsonTypes.Number,
        "boolean" or "bool" => JsonTypes.Boolean,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        "file" => JsonTypes.String,
        "null" => JsonTypes.Null,
        _ => JsonTypes.None,
    };

    private static JsonTypes Concluded(Conjunction conjunction)
    {
        foreach (SchemaPart part in conjunction.Parts)
        {
            foreach (DocumentMember member in part.Node.Members)
            {
                switch (member.Name)
                {
                    case "properties" or "patternProperties" or "minProperties" or "maxProperties" or "propertyNames":
                    case "required" when member.Value.IsArray: // of draft 3, a flag that says nothing of the value
                    case "additionalProperties" when member.Value.IsObject:
                        return JsonTypes.Object;
                    case "items" or "prefixItems" or "minItems" or "maxItems" or "contains":
                    case "uniqueItems" when member.Value.Boolean == true: // tools write its default into every schema
                        return JsonTypes.Array;
                    case "pattern" or "minLength" or "maxLength" or "contentEncoding" or "contentMediaType":
                        return JsonTypes.String;
                    case "minimum" or "maximum" or "multipleOf":
                    case "exclusiveMinimum" or "exclusiveMaximum" when member.Value.IsNumber:
                        return JsonTypes.Number;
                    case "format" when member.Value.Text is { } format:
                        return PrimitiveTypes.TypeOfFormat(format);
                }
            }
        }

        return JsonTypes.None;
    }
}
