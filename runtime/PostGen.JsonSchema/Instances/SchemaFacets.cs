using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>What a conjunction of schemas asks for, once references are followed and branches are chosen.</summary>
internal sealed class SchemaFacets
{
    public InstanceTypes Types { get; set; } = InstanceTypes.Any;

    /// <summary>The allowed values, or null for any.</summary>
    public IReadOnlyList<SourceNode>? Values { get; private set; }

    /// <summary><c>example</c>, <c>examples</c> and <c>default</c>, the outermost first.</summary>
    public List<SourceNode> Examples { get; } = [];

    public decimal? Minimum { get; private set; }

    public bool ExcludesMinimum { get; private set; }

    public decimal? Maximum { get; private set; }

    public bool ExcludesMaximum { get; private set; }

    public List<decimal> Multiples { get; } = [];

    public int MinLength { get; set; }

    public int MaxLength { get; set; } = int.MaxValue;

    public List<string> Patterns { get; } = [];

    public string? Format { get; set; }

    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    public bool UniqueItems { get; set; }

    public List<SourceArray> PrefixItems { get; } = [];

    public List<SourceNode> Items { get; } = [];

    public List<SourceNode> Contains { get; } = [];

    /// <summary>Properties in the order in which the schemas name them, each with everything that is asked of it.</summary>
    public List<KeyValuePair<string, List<SourceNode>>> Properties { get; } = [];

    /// <summary>Discriminators without a mapping: the name of the branch's schema, unless the branch says itself what it is.</summary>
    public Dictionary<string, string> ImplicitTags { get; } = new(StringComparer.Ordinal);

    /// <summary>Discriminators of bases whose heir is decided.</summary>
    public HashSet<string> DecidedTags { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public List<KeyValuePair<string, SourceNode>> PatternProperties { get; } = [];

    public List<SourceNode> AdditionalProperties { get; } = [];

    public List<SourceNode> PropertyNames { get; } = [];

    public List<SourceObject> DependentRequired { get; } = [];

    public int MinProperties { get; set; }

    public int MaxProperties { get; set; } = int.MaxValue;

    public void AllowOnly(IReadOnlyList<SourceNode> values) => Values = Values is null
        ? values
        : Values.Where(value => values.Contains(value, SourceNodeComparer.Instance)).ToArray();

    public void AtLeast(decimal value, bool exclusive)
    {
        if (Minimum is not { } minimum || value > minimum || (value == minimum && exclusive))
        {
            (Minimum, ExcludesMinimum) = (value, exclusive);
        }
    }

    public void AtMost(decimal value, bool exclusive)
    {
        if (Maximum is not { } maximum || value < maximum || (value == maximum && exclusive))
        {
            (Maximum, ExcludesMaximum) = (value, exclusive);
        }
    }

    public void AddProperty(string name, SourceNode schema)
    {
        foreach (KeyValuePair<string, List<SourceNode>> property in Properties)
        {
            if (property.Key == name)
            {
                property.Value.Add(schema);
                return;
            }
        }

        Properties.Add(new(name, [schema]));
    }
}
