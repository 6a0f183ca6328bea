using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A case of a union and the branches that became it.</summary>
internal sealed class UnionPlanCase(TypeReference type)
{
    public TypeReference Type { get; set; } = type;

    public List<BranchFacts> Branches { get; } = [];
}
