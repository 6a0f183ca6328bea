using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Enums and constants, however a document spells them.</summary>
internal static class EnumShapeReader
{
    /// <summary>From <c>enum</c> or <c>const</c>; null where the values have no common C# type.</summary>
    public static SchemaShape? Read(DocumentNode schema, Conjunction conjunction)
    {
        DocumentNode constant = conjunction.Last("const");
        JsonTypes declared = DeclaredTypes(conjunction);
        if (constant.Exists)
        {
            return Constant(schema, conjunction, constant, declared);
        }

        List<DocumentNode> values = [];
        HashSet<string> seen = [];
        foreach (DocumentNode value in conjunction.Last("enum").Items)
        {
            if (!value.IsNull && seen.Add(value.ToJson()))
            {
                values.Add(value);
            }
        }

        // Several lists must all hold: what they have in common may be one value, a constant.
        List<DocumentNode> allowed = Allowed(conjunction, values);
        if (allowed.Count == 1)
        {
            return Constant(schema, conjunction, allowed[0], declared);
        }

        EnumNames names = new(conjunction);
        return FromValues(schema, conjunction.Parts, values, allowed, declared, names.Describe);
    }

    /// <summary>From a <c>oneOf</c>/<c>anyOf</c> whose branches are constants with titles; null where it is something else.</summary>
    public static SchemaShape? ReadBranches(DocumentNode schema, Conjunction conjunction, UnionGroup group)
    {
        List<DocumentNode> values = [];
        Dictionary<string, EnumValue> described = [];
        JsonTypes declared = JsonTypes.None;
        foreach (DocumentNode branch in group.Branches)
        {
            declared |= SchemaTypes.Declared(branch["type"]);
            if (branch["const"].Exists)
            {
                DocumentNode constant = branch["const"];
                values.Add(constant);
                if (constant.ScalarText is { } text)
                {
                    described[text] = new EnumValue(
                        text, branch["title"].Text, branch["description"].Text, branch["deprecated"].Boolean == true);
                }
            }
            else if (branch["enum"].Count > 0 && !branch["$ref"].Exists)
            {
                foreach (DocumentNode value in branch["enum"].Items)
                {
                    if (!value.IsNull)
                    {
                        values.Add(value);
                    }
                }
            }
            else
            {
                return null;
            }
        }

        if (values.Count < 2)
        {
            return null;
        }

        List<DocumentNode> allowed = Allowed(conjunction, values);
        if (allowed.Count == 1)
        {
            return Constant(schema, conjunction, allowed[0], declared);
        }

        return FromValues(
            schema,
            [new SchemaPart(schema, null)],
            values,
            allowed,
            declared,
            (text, _) => described.TryGetValue(text, out EnumValue value) ? value : new EnumValue(text, null, null, false));
    }

    // Those that every list of the conjunction has.
    private static List<DocumentNode> Allowed(Conjunction conjunction, List<DocumentNode> values)
    {
        List<DocumentNode> allowed = values;
        foreach (SchemaPart part in conjunction.Parts)
        {
            DocumentNode constant = part.Node["const"];
            if (constant.Exists || part.Node["enum"].Count > 0)
            {
                HashSet<string> known = [constant.Exists ? constant.ToJson() : ""];
                foreach (DocumentNode value in part.Node["enum"].Items)
                {
                    known.Add(value.ToJson());
                }

                allowed = allowed.FindAll(value => known.Contains(value.ToJson()));
            }
        }

        return allowed;
    }

    private static SchemaShape? FromValues(
        DocumentNode schema,
        IReadOnlyList<SchemaPart> parts,
        List<DocumentNode> values,
        List<DocumentNode> allowed,
        JsonTypes declared,
        Func<string, int, EnumValue> describe)
    {
        bool numeric = true;
        bool text = true;
        bool boolean = true;
        foreach (DocumentNode value in values)
        {
            numeric &= IsInteger(value);
            boolean &= value.IsBoolean;

            // YAML reads the values of a string enum as numbers or booleans where nobody quoted them.
            text &= value.IsString || (declared == JsonTypes.String && value.ScalarText is not null);
        }

        if (values.Count == 0)
        {
            return new SchemaShape(ShapeKind.Any, schema) { Parts = parts };
        }

        if (boolean && declared != JsonTypes.String)
        {
            return new SchemaShape(ShapeKind.Primitive, schema) { Primitive = TypeKind.Boolean, Parts = parts };
        }

        if (!text && !numeric)
        {
            return null;
        }

        // Names go by position in the whole list. Lists without a common value are a slip of the document's: nothing is left out then.
        bool isNarrowed = allowed.Count > 0 && allowed.Count < values.Count;
        HashSet<string> left = [];
        foreach (DocumentNode value in isNarrowed ? allowed : values)
        {
            left.Add(value.ScalarText!);
        }

        List<EnumValue> all = [];
        for (int i = 0; i < values.Count; i++)
        {
            string content = values[i].ScalarText!;
            if (left.Remove(content))
            {
                all.Add(describe(content, i));
            }
        }

        bool asNumbers = numeric && declared != JsonTypes.String;
        return new SchemaShape(ShapeKind.Enum, schema) { Enum = new EnumShape(asNumbers, all), Parts = parts };
    }

    private static SchemaShape Constant(DocumentNode schema, Conjunction conjunction, DocumentNode value, JsonTypes declared)
    {
        TypeKind primitive = value switch
        {
            { IsString: true } => TypeKind.String,
            { IsBoolean: true } when declared == JsonTypes.String => TypeKind.String,
            { IsBoolean: true } => TypeKind.Boolean,
            { IsNumber: true } when declared == JsonTypes.String => TypeKind.String,
            { IsNumber: true } when IsInteger(value) && declared != JsonTypes.Number => TypeKind.Int64,
            { IsNumber: true } => TypeKind.Double,
            _ => TypeKind.Any,
        };

        if (primitive == TypeKind.Any)
        {
            return new SchemaShape(ShapeKind.Any, schema) { Parts = conjunction.Parts };
        }

        string json = primitive == TypeKind.String && !value.IsString ? "\"" + value.ScalarText + "\"" : value.ToJson();
        return new SchemaShape(ShapeKind.Primitive, schema) { Primitive = primitive, Const = json, Parts = conjunction.Parts };
    }

    private static JsonTypes DeclaredTypes(Conjunction conjunction)
    {
        DocumentNode type = conjunction.Last("type");
        return SchemaTypes.Declared(type) & ~JsonTypes.Null;
    }

    private static bool IsInteger(DocumentNode value) => value.IsNumber && long.TryParse(value.ScalarText, out _);
}
