namespace PostGen.Generator.Planning.Schemas;

/// <summary>Which values the cases of discriminated unions must carry in which property.</summary>
internal sealed class DiscriminatorDemands
{
    private readonly Dictionary<SchemaEntry, Dictionary<string, List<string>>> _byEntry = [];

    public DiscriminatorDemands(SchemaGraph graph, UnionFactsReader unions)
    {
        foreach (SchemaEntry entry in graph.Entries)
        {
            if (entry.Shape.Kind != ShapeKind.Union || unions.Of(entry.Shape) is not { Discriminator: { } property } facts)
            {
                continue;
            }

            foreach (BranchFacts branch in facts.Branches)
            {
                if (branch.Shape.Kind == ShapeKind.Object && graph.Find(branch.Shape) is { } target)
                {
                    Add(target, property, branch.MappingValues);
                }
            }
        }
    }

    /// <summary>Property to values; empty for a record that is no case of a discriminated union.</summary>
    public IReadOnlyDictionary<string, List<string>> Of(SchemaEntry entry) =>
        _byEntry.TryGetValue(entry, out Dictionary<string, List<string>>? demands) ? demands : s_none;

    private static readonly Dictionary<string, List<string>> s_none = [];

    private void Add(SchemaEntry entry, string property, List<string> values)
    {
        if (!_byEntry.TryGetValue(entry, out Dictionary<string, List<string>>? demands))
        {
            _byEntry[entry] = demands = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        }

        if (!demands.TryGetValue(property, out List<string>? known))
        {
            demands[property] = known = [];
        }

        foreach (string value in values)
        {
            if (!known.Contains(value))
            {
                known.Add(value);
            }
        }
    }
}
