using PostGen.JsonSchema.Instances.Patterns;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Instances;

/// <summary>Builds objects.</summary>
internal sealed class ObjectBuilder(InstanceBuilder builder, SchemaFacets facets)
{
    private readonly List<KeyValuePair<string, SourceNode>> _members = [];

    public SourceNode? Build(int depth)
    {
        foreach (KeyValuePair<string, List<SourceNode>> property in facets.Properties)
        {
            if (!TryAddProperty(property.Key, property.Value, depth))
            {
                return null;
            }
        }

        foreach (string name in facets.Required.OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (!Has(name) && !IsHidden(name) && !TryAdd(name, Additional(name), depth))
            {
                return null;
            }
        }

        return TryAddDependents(depth) && TryAddEntries(depth) ? Json.Object(_members) : null;
    }

    private bool TryAddProperty(string name, List<SourceNode> schemas, int depth)
    {
        bool required = facets.Required.Contains(name);
        if (schemas.Exists(IsHidden))
        {
            return true;
        }

        int room = facets.MaxProperties - _members.Count - facets.Required.Count(other => !Has(other));
        bool wanted = required || (room > 0 && !builder.IsDeep(depth) && (builder.Options.Plain || !builder.Random.OneIn(3)));
        return !wanted || TryAdd(name, [.. schemas, .. Matching(name)], depth) || !required;
    }

    private bool TryAdd(string name, List<SourceNode> schemas, int depth)
    {
        SourceNode? value = facets.ImplicitTags.TryGetValue(name, out string? tag) && builder.Fits(schemas, Json.String(tag), depth)
            ? Json.String(tag)
            : builder.Build(schemas, name, depth + 1);
        if (value is not null)
        {
            _members.Add(new(name, value));
        }

        return value is not null;
    }

    private bool TryAddDependents(int depth)
    {
        foreach (SourceMember dependent in facets.DependentRequired.SelectMany(static dependents => dependents.Members))
        {
            if (Has(dependent.Name) && dependent.Value is SourceArray names)
            {
                foreach (string name in names.Items.OfType<SourceScalar>().Select(static name => name.Text))
                {
                    if (!Has(name) && !TryAdd(name, Declared(name), depth))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // Entries of maps: names that no property has.
    private bool TryAddEntries(int depth)
    {
        bool isMap = facets.Properties.Count == 0 && (facets.AdditionalProperties.Exists(static schema => schema is SourceObject) || facets.PatternProperties.Count > 0);
        int wanted = !isMap || builder.IsDeep(depth) ? 0 : builder.Options.Plain ? 1 : builder.Random.Below(3);
        int count = Math.Max(facets.MinProperties, Math.Min(_members.Count + wanted, facets.MaxProperties));
        for (int i = 1; _members.Count < count; i++)
        {
            if (i > count + 50)
            {
                return _members.Count >= facets.MinProperties;
            }

            if (EntryName(i, depth) is { } name && !Has(name) && !TryAdd(name, Additional(name), depth))
            {
                return _members.Count >= facets.MinProperties;
            }
        }

        return true;
    }

    private string? EntryName(int number, int depth)
    {
        if (facets.PropertyNames.Count > 0)
        {
            return (builder.Build([.. facets.PropertyNames, Json.Object([new("type", Json.String("string"))])], "", depth + 1) as SourceScalar)?.Text;
        }

        if (facets.PatternProperties.Count > 0)
        {
            return PatternSampler.Sample(facets.PatternProperties[0].Key, builder.Random, number);
        }

        return "key" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private List<SourceNode> Declared(string name) =>
        facets.Properties.Find(property => property.Key == name).Value is { } schemas ? [.. schemas, .. Matching(name)] : Additional(name);

    private List<SourceNode> Additional(string name)
    {
        List<SourceNode> matching = [.. Matching(name)];
        return matching.Count > 0 ? matching : facets.AdditionalProperties;
    }

    private IEnumerable<SourceNode> Matching(string name) =>
        facets.PatternProperties.Where(property => TextBuilder.Matches(property.Key, name) ?? false).Select(static property => property.Value);

    private bool Has(string name) => _members.Exists(member => member.Key == name);

    private bool IsHidden(string name) => facets.Properties.Find(property => property.Key == name).Value is { } schemas && schemas.Exists(IsHidden);

    private bool IsHidden(SourceNode schema) => builder.Options.Direction switch
    {
        ValidationDirection.Request => (schema as SourceObject)?["readOnly"] is SourceScalar { Text: "true" },
        ValidationDirection.Response => (schema as SourceObject)?["writeOnly"] is SourceScalar { Text: "true" },
        _ => false,
    };
}
