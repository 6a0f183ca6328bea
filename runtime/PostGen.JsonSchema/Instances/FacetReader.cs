using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Gathers the keywords of schemas into facets, following references and choosing branches.</summary>
internal sealed class FacetReader(Func<string, SourceNode?> resolve, BranchChoice choice)
{
    private const int LongestChain = 64;

    private readonly List<SourceNode> _followed = [];

    /// <summary>False where the schema allows nothing, or refers to itself without end.</summary>
    public bool TryMerge(SourceNode schema, SchemaFacets facets) => TryMerge(schema, facets, 0);

    private bool TryMerge(SourceNode schema, SchemaFacets facets, int chain)
    {
        if (schema is not SourceObject keywords)
        {
            return schema is not SourceScalar { Kind: SourceKind.Boolean, Text: "false" };
        }

        if (chain > LongestChain)
        {
            return false;
        }

        AddValues(keywords, facets);
        AddNumbers(keywords, facets);
        AddStrings(keywords, facets);
        AddArrays(keywords, facets);
        ObjectFacetReader.Add(keywords, facets);
        _followed.Add(schema);
        bool isWhole = TryFollow(keywords, facets, chain + 1);
        _followed.RemoveAt(_followed.Count - 1);
        return isWhole;
    }

    private bool TryFollow(SourceObject keywords, SchemaFacets facets, int chain)
    {
        if (keywords["$ref"] is SourceScalar { Kind: SourceKind.String } reference
            && (resolve(reference.Text) is not { } target || !TryMerge(target, facets, chain)))
        {
            return false;
        }

        if (keywords["allOf"] is SourceArray all && !all.Items.All(part => TryMerge(part, facets, chain)))
        {
            return false;
        }

        return TryBranch(keywords, "oneOf", facets, chain)
            && TryBranch(keywords, "anyOf", facets, chain)
            && TryHeir(keywords, facets, chain)
            && TryCondition(keywords, facets, chain);
    }

    private bool TryBranch(SourceObject keywords, string keyword, SchemaFacets facets, int chain)
    {
        if (keywords[keyword] is not SourceArray { Items.Count: > 0 } branches)
        {
            return true;
        }

        SourceNode branch = choice.Branch(branches.Items);
        Discriminator.Apply(keywords["discriminator"], branch, facets);
        return TryMerge(branch, facets, chain);
    }

    // The outermost heir that led here is the one that is meant: it refers to its base, which is not to choose another one.
    private bool TryHeir(SourceObject keywords, SchemaFacets facets, int chain)
    {
        if (keywords["x-postgen-heirs"] is not SourceObject { Members.Count: > 0 } named
            || (keywords["discriminator"] as SourceObject)?["propertyName"] is not SourceScalar { Kind: SourceKind.String } property
            || !facets.DecidedTags.Add(property.Text))
        {
            return true;
        }

        (string Tag, SourceNode? Schema)[] heirs = [.. named.Members.Select(member => (member.Name, resolve(((SourceScalar)member.Value).Text)))];
        SourceNode? meant = _followed.Find(followed => Array.Exists(heirs, heir => heir.Schema == followed));
        SourceNode[] tags = [.. heirs.Where(heir => meant is null || heir.Schema == meant).Select(static heir => Json.String(heir.Tag))];
        SourceNode tag = meant is null ? choice.Branch(tags) : tags[0];
        facets.AddProperty(property.Text, Json.Object([new("enum", Json.Array(meant is null ? [tag] : tags))]));
        facets.Required.Add(property.Text);
        return meant is not null
            || (Array.Find(heirs, heir => heir.Tag == ((SourceScalar)tag).Text).Schema is { } chosen && TryMerge(chosen, facets, chain));
    }

    private bool TryCondition(SourceObject keywords, SchemaFacets facets, int chain)
    {
        if (keywords["if"] is not { } condition)
        {
            return true;
        }

        return choice.TakesThen()
            ? TryMerge(condition, facets, chain) && (keywords["then"] is not { } then || TryMerge(then, facets, chain))
            : keywords["else"] is not { } otherwise || TryMerge(otherwise, facets, chain);
    }

    private static void AddValues(SourceObject keywords, SchemaFacets facets)
    {
        if (keywords["type"] is { } type)
        {
            InstanceTypes types = InstanceTypeReader.Of(type);
            bool nullable = keywords["nullable"] is SourceScalar { Kind: SourceKind.Boolean, Text: "true" };
            facets.Types &= nullable ? types | InstanceTypes.Null : types;
        }
        else if (keywords.Members.Count == 1 && keywords["nullable"] is SourceScalar { Text: "true" })
        {
            // OpenAPI 3.0 has no type null. A branch of nothing but nullable allows anything by the letter, and everyone means null by it.
            facets.Types &= InstanceTypes.Null;
        }

        if (keywords["enum"] is SourceArray allowed)
        {
            facets.AllowOnly(allowed.Items);
        }

        if (keywords["const"] is { } constant)
        {
            facets.AllowOnly([constant]);
        }

        if (keywords["example"] is { } example)
        {
            facets.Examples.Add(example);
        }

        if (keywords["examples"] is SourceArray examples)
        {
            facets.Examples.AddRange(examples.Items);
        }

        if (keywords["default"] is { } fallback)
        {
            facets.Examples.Add(fallback);
        }
    }

    private static void AddNumbers(SourceObject keywords, SchemaFacets facets)
    {
        // In OpenAPI 3.0 the exclusive keywords are flags beside the bounds.
        if (Decimal(keywords["minimum"]) is { } minimum)
        {
            facets.AtLeast(minimum, keywords["exclusiveMinimum"] is SourceScalar { Text: "true" });
        }

        if (Decimal(keywords["maximum"]) is { } maximum)
        {
            facets.AtMost(maximum, keywords["exclusiveMaximum"] is SourceScalar { Text: "true" });
        }

        if (Decimal(keywords["exclusiveMinimum"]) is { } above)
        {
            facets.AtLeast(above, true);
        }

        if (Decimal(keywords["exclusiveMaximum"]) is { } below)
        {
            facets.AtMost(below, true);
        }

        if (Decimal(keywords["multipleOf"]) is { } multiple and > 0)
        {
            facets.Multiples.Add(multiple);
        }
    }

    private static void AddStrings(SourceObject keywords, SchemaFacets facets)
    {
        facets.MinLength = Math.Max(facets.MinLength, Count(keywords["minLength"]) ?? 0);
        facets.MaxLength = Math.Min(facets.MaxLength, Count(keywords["maxLength"]) ?? int.MaxValue);
        if (keywords["pattern"] is SourceScalar { Kind: SourceKind.String } pattern)
        {
            facets.Patterns.Add(pattern.Text);
        }

        if (keywords["format"] is SourceScalar { Kind: SourceKind.String } format)
        {
            facets.Format ??= format.Text;
        }
        else if (keywords["contentEncoding"] is SourceScalar { Kind: SourceKind.String, Text: "base64" or "base64url" } encoding)
        {
            facets.Format ??= encoding.Text == "base64" ? "byte" : encoding.Text;
        }
    }

    private static void AddArrays(SourceObject keywords, SchemaFacets facets)
    {
        facets.MinItems = Math.Max(facets.MinItems, Count(keywords["minItems"]) ?? 0);
        facets.MaxItems = Math.Min(facets.MaxItems, Count(keywords["maxItems"]) ?? int.MaxValue);
        facets.UniqueItems |= keywords["uniqueItems"] is SourceScalar { Kind: SourceKind.Boolean, Text: "true" };
        if ((keywords["prefixItems"] ?? keywords["items"]) is SourceArray prefix)
        {
            facets.PrefixItems.Add(prefix);
        }

        if (keywords["items"] is { } items and not SourceArray)
        {
            facets.Items.Add(items);
        }

        if (keywords["contains"] is { } contains)
        {
            facets.Contains.Add(contains);
        }
    }

    internal static int? Count(SourceNode? node) =>
        node is SourceScalar { Kind: SourceKind.Number } number && JsonNumber.TryParse(number.Text, out JsonNumber value) && value.TryGetInt32(out int count)
            ? count
            : null;

    private static decimal? Decimal(SourceNode? node) =>
        node is SourceScalar { Kind: SourceKind.Number } number
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
}
