using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Builds arrays.</summary>
internal sealed class ArrayBuilder(InstanceBuilder builder, SchemaFacets facets)
{
    private const int LongestArray = 200;
    private const int TriesForUnique = 12;

    private readonly List<SourceNode> _items = [];

    public SourceNode? Build(string name, int depth)
    {
        int prefix = facets.PrefixItems.Count == 0 ? 0 : facets.PrefixItems.Max(static items => items.Items.Count);
        int count = Count(prefix, depth);
        if (count < facets.MinItems || facets.MinItems > LongestArray)
        {
            return null;
        }

        for (int i = 0; i < count; i++)
        {
            if (!TryAdd(SchemasAt(i, prefix), name, depth))
            {
                return i >= facets.MinItems && i > 0 ? Json.Array(_items) : count > 0 && facets.MinItems == 0 ? Json.Array([]) : null;
            }
        }

        return Json.Array(_items);
    }

    private int Count(int prefix, int depth)
    {
        bool isClosed = facets.Items.Exists(static items => items is SourceScalar { Text: "false" });
        int most = Math.Min(facets.MaxItems, isClosed ? prefix : LongestArray);
        int least = Math.Max(facets.MinItems, facets.Contains.Count > 0 ? 1 : 0);
        int wanted = builder.IsDeep(depth) ? least
            : builder.Options.Plain ? Math.Max(Math.Max(least, prefix), 1)
            : least + builder.Random.Below(4);
        return Math.Min(Math.Max(wanted, builder.IsDeep(depth) ? 0 : prefix), most);
    }

    private bool TryAdd(List<SourceNode> schemas, string name, int depth)
    {
        for (int attempt = 0; attempt < TriesForUnique; attempt++)
        {
            if (builder.Build(schemas, name, depth + 1) is not { } item)
            {
                return false;
            }

            if (!facets.UniqueItems || !_items.Contains(item, SourceNodeComparer.Instance))
            {
                _items.Add(item);
                return true;
            }
        }

        return false;
    }

    private List<SourceNode> SchemasAt(int index, int prefix)
    {
        List<SourceNode> schemas = [];
        foreach (SourceArray items in facets.PrefixItems)
        {
            if (index < items.Items.Count)
            {
                schemas.Add(items.Items[index]);
            }
        }

        if (index >= prefix)
        {
            schemas.AddRange(facets.Items);
        }

        if (index == prefix || (prefix > 0 && index == 0 && _items.Count == 0 && facets.MaxItems <= prefix))
        {
            schemas.AddRange(facets.Contains);
        }

        return schemas;
    }
}
