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
        List<DocumentNode> patterns = PatternValues(conjunction);
        bool isClosed = additional.Boolean == false;
        if (properties.All.Count == 0 && (!isClosed || patterns.Count > 0))
        {
            DocumentNode item = values.Exists || isClosed ? AnyOf(values, patterns) : patterns.Count == 1 ? patterns[0] : default;
            return new SchemaShape(ShapeKind.Map, schema) { Item = item, Parts = conjunction.Parts };
        }

        foreach (string name in properties.RequiredButUnknown)
        {
            document.Faults.Report(SchemaDescriptors.RequiredUnknown, RequiredItem(conjunction, name), name);
        }

        // Said to be allowed is more than not said to be forbidden: only then does the type show a map of anything.
        // A pattern says so of some names, and nothing of the others.
        bool isOpen = additional.Boolean == true || additional.IsObject;
        DocumentNode any = patterns.Count == 0 || (isOpen && !values.Exists) ? (isOpen ? additional : default)
            : values.Exists || isClosed ? AnyOf(values, patterns)
            : SyntheticSchema.Anything(patterns[0]);
        return new SchemaShape(ShapeKind.Object, schema) { Properties = properties.All, Item = any, Parts = conjunction.Parts };
    }

    private static List<DocumentNode> PatternValues(Conjunction conjunction)
    {
        List<DocumentNode> values = [];
        foreach (DocumentMember pattern in conjunction.Last("patternProperties").Members)
        {
            if (pattern.Value.Boolean != false)
            {
                values.Add(pattern.Value);
            }
        }

        return values;
    }

    /// <summary>What any member can be that has no name: one under no pattern, where that is described, or one under any pattern.</summary>
    private static DocumentNode AnyOf(DocumentNode values, List<DocumentNode> patterns)
    {
        DocumentNode[] all = values.Exists ? [values, .. patterns] : [.. patterns];
        return all.Length == 1 ? all[0]
            : Array.TrueForAll(all, each => each.IsObject && each.Count > 0 && each.File == all[0].File) ? SyntheticSchema.AnyOf(all)
            : SyntheticSchema.Anything(all[0]);
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
