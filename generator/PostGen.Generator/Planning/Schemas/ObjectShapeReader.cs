using PostGen.Generator.Diagnostics;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Objects: those with members become records, the others maps.</summary>
internal sealed class ObjectShapeReader(ApiDocument document)
{
    public SchemaShape Read(DocumentNode schema, Conjunction conjunction)
    {
        PropertyCollection properties = new(document);
        properties.Add(conjunction.Parts);
        return Build(schema, conjunction, properties);
    }

    /// <summary>One record for several unions at once: every member of every branch, none of them required.</summary>
    public SchemaShape ReadMerged(DocumentNode schema, Conjunction conjunction, Func<DocumentNode, Conjunction> read)
    {
        PropertyCollection properties = new(document);
        properties.Add(conjunction.Parts);
        HashSet<string> required = [.. properties.Required];
        foreach (UnionGroup group in conjunction.Unions)
        {
            foreach (DocumentNode branch in group.Branches)
            {
                properties.Add(read(branch).Parts);
            }
        }

        foreach (PropertyShape property in properties.All)
        {
            property.Required = required.Contains(property.Name);
        }

        return Build(schema, conjunction, properties);
    }

    private SchemaShape Build(DocumentNode schema, Conjunction conjunction, PropertyCollection properties)
    {
        DocumentNode additional = conjunction.Last("additionalProperties");
        DocumentNode values = additional.IsObject && additional.Count > 0 ? additional : default;
        if (properties.All.Count == 0 && additional.Boolean != false)
        {
            return new SchemaShape(ShapeKind.Map, schema) { Item = values.Exists ? values : OnlyPattern(conjunction), Parts = conjunction.Parts };
        }

        foreach (string name in properties.RequiredButUnknown)
        {
            document.Faults.Report(SchemaDescriptors.RequiredUnknown, RequiredItem(conjunction, name), name);
        }

        // Said to be allowed is more than not said to be forbidden: only then does the type show a map of anything.
        DocumentNode any = additional.Boolean == true || additional.IsObject ? additional : default;
        return new SchemaShape(ShapeKind.Object, schema) { Properties = properties.All, Item = any, Parts = conjunction.Parts };
    }

    private static DocumentNode OnlyPattern(Conjunction conjunction)
    {
        DocumentNode patterns = conjunction.Last("patternProperties");
        if (patterns.Count == 1)
        {
            foreach (DocumentMember pattern in patterns.Members)
            {
                return pattern.Value;
            }
        }

        return default;
    }

    private static DocumentNode RequiredItem(Conjunction conjunction, string name)
    {
        foreach (SchemaPart part in conjunction.Parts)
        {
            foreach (DocumentNode item in part.Node["required"].Items)
            {
                if (item.Text == name)
                {
                    return item;
                }
            }
        }

        return default;
    }
}
