namespace PostGen.Generator.Planning.Schemas;

/// <summary>Which values the cases of unions must carry in which property, because a discriminator says so or a constant tells them apart.</summary>
internal sealed class DiscriminatorDemands
{
    private static readonly Dictionary<string, List<string>> s_none = [];

    private readonly Dictionary<SchemaEntry, Dictionary<string, List<string>>> _byEntry = [];
    private readonly Dictionary<SchemaEntry, Dictionary<string, List<string>>> _ofHeirs = [];

    public DiscriminatorDemands(SchemaGraph graph, UnionFactsReader unions)
    {
        foreach (SchemaEntry entry in graph.Entries)
        {
            if (entry.Shape.Kind != ShapeKind.Union)
            {
                continue;
            }

            UnionFacts facts = unions.Of(entry.Shape);
            foreach (BranchFacts branch in facts.Branches)
            {
                if (branch.Shape.Kind == ShapeKind.Object && graph.Find(branch.Shape) is { } target)
                {
                    AddBranch(facts, branch, target);
                }
            }
        }
    }

    /// <summary>Property to values; empty for a record that is no case of a discriminated union.</summary>
    public IReadOnlyDictionary<string, List<string>> Of(SchemaEntry entry) =>
        _byEntry.TryGetValue(entry, out Dictionary<string, List<string>>? demands) ? demands : s_none;

    /// <summary>The same of those cases that are made of the record and more: by itself, it may be any of them.</summary>
    public IReadOnlyDictionary<string, List<string>> OfHeirs(SchemaEntry entry) =>
        _ofHeirs.TryGetValue(entry, out Dictionary<string, List<string>>? demands) ? demands : s_none;

    private void AddBranch(UnionFacts facts, BranchFacts branch, SchemaEntry target)
    {
        if (facts.Discriminator is { } property)
        {
            Add(_byEntry, target, property, branch.MappingValues);
            foreach (BranchFacts heir in facts.Branches.Where(other => other != branch && IsHeir(other.Shape, branch.Shape)))
            {
                Add(_ofHeirs, target, property, heir.MappingValues);
            }
        }
        else if (facts.Tag is { } tag && branch.OptionalConstants.TryGetValue(tag, out string? text))
        {
            // Without what tells them apart, an object would be any of the cases.
            Add(_byEntry, target, tag, [text]);
        }
    }

    private static bool IsHeir(SchemaShape shape, SchemaShape of) => shape.Parts.Any(part => part.Node.Equals(of.Node));

    private static void Add(
        Dictionary<SchemaEntry, Dictionary<string, List<string>>> byEntry,
        SchemaEntry entry,
        string property,
        List<string> values)
    {
        if (!byEntry.TryGetValue(entry, out Dictionary<string, List<string>>? demands))
        {
            byEntry[entry] = demands = new Dictionary<string, List<string>>(StringComparer.Ordinal);
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
