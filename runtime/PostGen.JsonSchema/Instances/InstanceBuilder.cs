using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Builds one instance. Every failure is null, and another attempt takes other branches.</summary>
internal sealed class InstanceBuilder(Func<string, SourceNode?> resolve, InstanceOptions options, SeededRandom random)
{
    private const int Attempts = 6;

    // Deeper than any schema that ends, and shallower than the stack.
    private const int DeepestLevel = 40;

    private int _values;

    public InstanceOptions Options => options;

    public SeededRandom Random => random;

    /// <summary>A value that satisfies all of the schemas, or null.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="name">Name of the property that the value is for, or empty.</param>
    /// <param name="depth">Level of nesting.</param>
    public SourceNode? Build(IReadOnlyList<SourceNode> schemas, string name, int depth)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (++_values > options.MaxValues || depth > DeepestLevel)
            {
                return null;
            }

            if (Facets(schemas, attempt, depth) is { } facets && Build(facets, name, depth) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a value fits what can be told without building: its type and the allowed values.</summary>
    public bool Fits(IReadOnlyList<SourceNode> schemas, SourceNode value, int depth) => Facets(schemas, 0, depth) is { } facets && Fits(facets, value);

    /// <summary>Whether optional parts are to be left out from here on.</summary>
    public bool IsDeep(int depth) => depth >= options.Depth;

    private SchemaFacets? Facets(IReadOnlyList<SourceNode> schemas, int attempt, int depth)
    {
        var facets = new SchemaFacets();
        var reader = new FacetReader(resolve, new BranchChoice(options.Plain ? null : random, attempt, IsDeep(depth)));
        return schemas.All(schema => reader.TryMerge(schema, facets)) ? facets : null;
    }

    private SourceNode? Build(SchemaFacets facets, string name, int depth)
    {
        if (options.Plain && facets.Examples.Find(example => Fits(facets, example)) is { } example)
        {
            return example;
        }

        if (facets.Values is { } values)
        {
            SourceNode[] allowed = [.. values.Where(value => InstanceTypeReader.Allows(facets.Types, value))];
            return allowed.Length == 0 ? null : options.Plain ? allowed[0] : random.Pick(allowed);
        }

        return Choose(facets) switch
        {
            InstanceTypes.Null => Json.Null,
            InstanceTypes.Boolean => Json.Boolean(options.Plain || random.OneIn(2)),
            InstanceTypes.Integer => NumberBuilder.Build(facets, true, options, random),
            InstanceTypes.Number => NumberBuilder.Build(facets, false, options, random),
            InstanceTypes.String => TextBuilder.Build(facets, name, options, random) is { } text ? Json.String(text) : null,
            InstanceTypes.Array => new ArrayBuilder(this, facets).Build(name, depth),
            InstanceTypes.Object => new ObjectBuilder(this, facets).Build(depth),
            _ => null,
        };
    }

    // Examples of a schema without a type are of the type that its keywords are about: the JSON of an object as a text is none.
    private static bool Fits(SchemaFacets facets, SourceNode value) =>
        InstanceTypeReader.Allows(facets.Types == InstanceTypes.Any ? KeywordTypes(facets) : facets.Types, value)
        && (facets.Values is not { } values || values.Contains(value, SourceNodeComparer.Instance));

    private InstanceTypes Choose(SchemaFacets facets)
    {
        InstanceTypes types = facets.Types == InstanceTypes.Any ? Implied(facets) : facets.Types;
        InstanceTypes[] single = [.. Singles(types)];
        bool canAvoidNull = single.Length > 1 && single[0] == InstanceTypes.Null;
        return single.Length == 0 ? InstanceTypes.None
            : options.Plain ? single[canAvoidNull ? 1 : 0]
            : canAvoidNull && !random.OneIn(6) ? single[1 + random.Below(single.Length - 1)]
            : random.Pick(single);
    }

    private static IEnumerable<InstanceTypes> Singles(InstanceTypes types)
    {
        InstanceTypes number = (types & InstanceTypes.Number) == InstanceTypes.Number ? InstanceTypes.Number : types & InstanceTypes.Integer;
        return new[] { types & InstanceTypes.Null, types & InstanceTypes.String, types & InstanceTypes.Object, types & InstanceTypes.Array, number, types & InstanceTypes.Boolean }
            .Where(static type => type != InstanceTypes.None);
    }

    // A schema without a type means the type that its keywords are about.
    private InstanceTypes Implied(SchemaFacets facets)
    {
        InstanceTypes types = KeywordTypes(facets);
        return types != InstanceTypes.Any ? types
            : options.Plain ? InstanceTypes.String
            : InstanceTypes.Boolean | InstanceTypes.Integer | InstanceTypes.String | InstanceTypes.Object;
    }

    private static InstanceTypes KeywordTypes(SchemaFacets facets)
    {
        if (facets.Properties.Count > 0 || facets.Required.Count > 0 || facets.AdditionalProperties.Count > 0 || facets.MinProperties > 0)
        {
            return InstanceTypes.Object;
        }

        if (facets.Items.Count > 0 || facets.PrefixItems.Count > 0 || facets.Contains.Count > 0 || facets.MinItems > 0)
        {
            return InstanceTypes.Array;
        }

        if (facets.Minimum is not null || facets.Maximum is not null || facets.Multiples.Count > 0)
        {
            return InstanceTypes.Number;
        }

        return facets.Patterns.Count > 0 || facets.Format is not null || facets.MinLength > 0 ? InstanceTypes.String : InstanceTypes.Any;
    }
}
