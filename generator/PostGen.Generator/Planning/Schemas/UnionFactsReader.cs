using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Collects what tells the branches of a union apart.</summary>
internal sealed class UnionFactsReader(ApiDocument document, ShapeReader shapes)
{
    private readonly Dictionary<SchemaShape, UnionFacts> _known = [];
    private readonly HashSet<SchemaShape> _active = [];

    public UnionFacts Of(SchemaShape union)
    {
        if (_known.TryGetValue(union, out UnionFacts? facts))
        {
            return facts;
        }

        _active.Add(union);
        List<BranchFacts> branches = [];
        bool isNullableInside = false;
        foreach (DocumentNode branch in union.Branches)
        {
            // A union among its own branches allows nothing more by that than null.
            (SchemaShape shape, bool nullable) = shapes.Resolve(branch);
            if (shape == union)
            {
                isNullableInside |= nullable;
            }
            else
            {
                branches.Add(Read(branch));
            }
        }

        string? discriminator = union.Discriminator["propertyName"].Text;
        facts = new UnionFacts(discriminator, branches) { IsNullableInside = isNullableInside };
        if (discriminator is not null)
        {
            ReadMapping(union.Discriminator["mapping"], branches);
            AddImplicitValues(discriminator, branches);
        }

        facts.Tag = TagOf(facts);
        NameBranches(facts);
        _active.Remove(union);
        return _known[union] = facts;
    }

    /// <summary>What tells the items of several arrays apart.</summary>
    public UnionFacts OfItems(IEnumerable<BranchFacts> arrays)
    {
        UnionFacts facts = new(Discriminator: null, [.. arrays.Select(array => Read(array.Shape.Item))]);
        facts.Tag = TagOf(facts);
        return facts;
    }

    private BranchFacts Read(DocumentNode schema)
    {
        BranchFacts facts = new(schema, shapes.Resolve(schema));
        facts.Types = TypesOf(facts.Shape);
        foreach (PropertyShape property in facts.Shape.Properties)
        {
            if (property.Required)
            {
                facts.Required.Add(property.Name);
            }

            if (ValuesOf(property.Schema) is { } values)
            {
                facts.Tags[property.Name] = values;
            }

            if (!property.Required && shapes.Resolve(property.Schema) is { Nullable: false, Shape.Const: ['"', ..] constant })
            {
                facts.OptionalConstants[property.Name] = JsonString.Content(constant);
            }
        }

        return facts;
    }

    /// <summary>JSON types of the values that a schema allows; <see cref="JsonTypes.Any"/> where it does not say.</summary>
    public JsonTypes TypesOf(DocumentNode schema)
    {
        ResolvedSchema resolved = shapes.Resolve(schema);
        return TypesOf(resolved.Shape) | (resolved.Nullable ? JsonTypes.Null : JsonTypes.None);
    }

    private JsonTypes TypesOf(SchemaShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Primitive:
                return PrimitiveTypes.TypesOf(shape.Primitive);
            case ShapeKind.Enum:
                return shape.Enum!.IsNumeric ? JsonTypes.Integer : JsonTypes.String;
            case ShapeKind.Array:
                return JsonTypes.Array;
            case ShapeKind.Map or ShapeKind.Object:
                return JsonTypes.Object;
            case ShapeKind.Union when !_active.Contains(shape):
                JsonTypes types = JsonTypes.None;
                foreach (BranchFacts branch in Of(shape).Branches)
                {
                    types |= branch.Types;
                }

                return types;
            default:
                return JsonTypes.Any;
        }
    }

    private IReadOnlyList<string>? ValuesOf(DocumentNode property)
    {
        SchemaShape shape = shapes.Resolve(property).Shape;
        if (shape.Const is { } constant)
        {
            return [constant];
        }

        if (shape.Enum is not { Values.Count: <= 16 } values)
        {
            return null;
        }

        List<string> texts = [];
        foreach (EnumValue value in values.Values)
        {
            texts.Add(values.IsNumeric ? value.Text : JsonString.Quote(value.Text));
        }

        return texts;
    }

    private void ReadMapping(DocumentNode mapping, List<BranchFacts> branches)
    {
        Dictionary<SchemaShape, BranchFacts> byShape = [];
        foreach (BranchFacts branch in branches)
        {
            if (!byShape.ContainsKey(branch.Shape))
            {
                byShape.Add(branch.Shape, branch);
            }
        }

        foreach (DocumentMember entry in mapping.Members)
        {
            if (entry.Value.Text is not { } target)
            {
                continue;
            }

            bool isName = shapes.Components.Schemas[target].Exists;
            DocumentNode reference = ComponentIndex.ReferenceTo(isName ? ComponentIndex.PointerTo(target) : target, entry.Value);
            SchemaShape shape = shapes.Resolve(reference).Shape;
            if (byShape.TryGetValue(shape, out BranchFacts? branch))
            {
                branch.MappingValues.Add(entry.Name);
            }
            else if (shape.Kind != ShapeKind.Any)
            {
                document.Faults.Report(SchemaDescriptors.MappingOutsideUnion, entry.Value, entry.Name, target);
            }
        }
    }

    private void AddImplicitValues(string discriminator, List<BranchFacts> branches)
    {
        foreach (BranchFacts branch in branches)
        {
            if (branch.MappingValues.Count > 0)
            {
                continue;
            }

            if (branch.Tags.TryGetValue(discriminator, out IReadOnlyList<string>? values))
            {
                foreach (string value in values)
                {
                    branch.MappingValues.Add(JsonString.Content(value));
                }
            }
            else if (branch.Shape.Node["x-ms-discriminator-value"].Text is { } text)
            {
                branch.MappingValues.Add(text);
            }
            else if (shapes.Components.NameOf(branch.Shape.Node) is { } name)
            {
                branch.MappingValues.Add(name); // OpenAPI, Discriminator Object: the schema's name is the implicit value
            }
        }
    }

    private static string? TagOf(UnionFacts facts)
    {
        if (facts.Discriminator is not null)
        {
            return facts.Discriminator;
        }

        BranchFacts? first = null;
        foreach (BranchFacts branch in facts.Branches)
        {
            if (branch.Types == JsonTypes.Object)
            {
                first = branch;
                break;
            }
        }

        if (first is null)
        {
            return null;
        }

        foreach (string candidate in first.Tags.Keys)
        {
            if (TellsApart(facts, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool TellsApart(UnionFacts facts, string property)
    {
        HashSet<string> seen = [];
        int objects = 0;
        foreach (BranchFacts branch in facts.Branches)
        {
            if (branch.Types != JsonTypes.Object)
            {
                continue;
            }

            objects++;
            if (!branch.Tags.TryGetValue(property, out IReadOnlyList<string>? values))
            {
                return false;
            }

            foreach (string value in values)
            {
                if (!seen.Add(value))
                {
                    return false;
                }
            }
        }

        return objects > 1;
    }

    private static void NameBranches(UnionFacts facts)
    {
        Dictionary<string, int> requiring = CountRequired(facts);
        for (int i = 0; i < facts.Branches.Count; i++)
        {
            BranchFacts branch = facts.Branches[i];
            if (facts.Tag is not null && branch.Types == JsonTypes.Object)
            {
                string? text = branch.MappingValues.Count > 0 ? branch.MappingValues[0]
                    : branch.Tags.TryGetValue(facts.Tag, out IReadOnlyList<string>? values) && values[0].StartsWith("\"", StringComparison.Ordinal)
                        ? JsonString.Content(values[0])
                        : null;
                branch.TagName = text is null ? null : Identifier.Pascal(text);
            }

            branch.Segment = branch.TagName ?? SegmentOf(facts, branch, requiring) ?? "Option" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>How many branches require each property.</summary>
    private static Dictionary<string, int> CountRequired(UnionFacts facts)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (BranchFacts branch in facts.Branches)
        {
            foreach (string name in branch.Required)
            {
                counts[name] = counts.TryGetValue(name, out int count) ? count + 1 : 1;
            }
        }

        return counts;
    }

    private static string? SegmentOf(UnionFacts facts, BranchFacts branch, Dictionary<string, int> requiring)
    {
        switch (branch.Shape.Kind)
        {
            case ShapeKind.Enum:
                return "Enum";
            case ShapeKind.Array:
                return "List";
            case ShapeKind.Map:
                return "Map";
        }

        if (facts.Tag is not null && branch.Tags.TryGetValue(facts.Tag, out IReadOnlyList<string>? values))
        {
            return Identifier.Pascal(values[0]);
        }

        // The required property that no other branch requires says what the branch is about.
        string? only = null;
        foreach (string name in branch.Required)
        {
            if (requiring[name] == 1 && (only is null || string.CompareOrdinal(name, only) < 0))
            {
                only = name;
            }
        }

        return only is null ? null : Identifier.Pascal(only);
    }
}
