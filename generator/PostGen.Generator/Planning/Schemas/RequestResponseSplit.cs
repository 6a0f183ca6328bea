namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Finds the types whose request and response forms must differ: a required property that travels one way only
/// (OpenAPI, <c>readOnly</c> and <c>writeOnly</c>), here or in a type that is used here.
/// </summary>
internal static class RequestResponseSplit
{
    public static void Mark(IReadOnlyList<SchemaEntry> entries)
    {
        Queue<SchemaEntry> open = new();
        foreach (SchemaEntry entry in entries)
        {
            if (entry.Uses == SchemaUse.Both && TravelsOneWay(entry.Shape))
            {
                entry.IsSplit = true;
                open.Enqueue(entry);
            }
        }

        while (open.Count > 0)
        {
            foreach (SchemaEdge edge in open.Dequeue().Edges)
            {
                if (edge.Parent is { IsSplit: false, Uses: SchemaUse.Both } parent)
                {
                    parent.IsSplit = true;
                    open.Enqueue(parent);
                }
            }
        }
    }

    private static bool TravelsOneWay(SchemaShape shape)
    {
        foreach (PropertyShape property in shape.Properties)
        {
            if (property.Required && property.ReadOnly != property.WriteOnly)
            {
                return true;
            }
        }

        return false;
    }
}
