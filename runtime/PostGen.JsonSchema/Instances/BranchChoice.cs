using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Chooses branches of unions and conditions for one attempt at an instance.</summary>
/// <param name="random">Null where the first possibility is wanted.</param>
/// <param name="attempt">Every attempt takes another branch.</param>
/// <param name="deep">Only what ends soon is wanted: branches without objects and references come first.</param>
internal sealed class BranchChoice(SeededRandom? random, int attempt, bool deep)
{
    public SourceNode Branch(IReadOnlyList<SourceNode> branches)
    {
        if (deep)
        {
            SourceNode[] ordered = [.. branches.OrderBy(Weight)];
            return ordered[attempt % ordered.Length];
        }

        int first = random?.Below(branches.Count) ?? (branches[0] is SourceObject only && IsNull(only) ? 1 : 0);
        return branches[(first + attempt) % branches.Count];
    }

    public bool TakesThen() => random?.OneIn(2) ?? attempt % 2 == 1;

    private static bool IsNull(SourceObject schema) => schema["type"] is SourceScalar { Text: "null" };

    private static int Weight(SourceNode branch) => branch is not SourceObject schema ? 0
        : schema["$ref"] is not null || schema["allOf"] is not null ? 2
        : schema["properties"] is not null || schema["items"] is not null ? 1
        : 0;
}
