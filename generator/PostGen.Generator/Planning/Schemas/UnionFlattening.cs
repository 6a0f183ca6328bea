using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>An inline union inside a union without discriminators adds its branches to the outer one.</summary>
internal static class UnionFlattening
{
    private const int DeepestNesting = 16;

    public static List<DocumentNode> Flatten(IReadOnlyList<DocumentNode> branches, bool discriminated, ref bool hasNull)
    {
        List<DocumentNode> flat = [];
        Add(flat, branches, discriminated, 0, ref hasNull);
        return flat;
    }

    private static void Add(List<DocumentNode> flat, IReadOnlyList<DocumentNode> branches, bool discriminated, int depth, ref bool hasNull)
    {
        foreach (DocumentNode branch in branches)
        {
            if (!discriminated && depth < DeepestNesting && Inner(branch) is { } inner)
            {
                List<DocumentNode> nested = ConjunctionReader.BranchesOf(inner, out bool innerNull);
                hasNull |= innerNull;
                Add(flat, nested, discriminated: false, depth + 1, ref hasNull);
            }
            else
            {
                flat.Add(branch);
            }
        }
    }

    private static DocumentNode? Inner(DocumentNode branch)
    {
        DocumentNode? inner = null;
        foreach (DocumentMember member in branch.Members)
        {
            switch (member.Name)
            {
                case "oneOf" or "anyOf" when inner is null:
                    inner = member.Value;
                    break;
                case "description" or "title" or "nullable":
                    break;
                default:
                    return null;
            }
        }

        return inner;
    }
}
