using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A test of a union's case and the branch that it was made from.</summary>
internal sealed class CaseTest(BranchFacts branch, CaseTestModel model)
{
    public BranchFacts Branch { get; } = branch;

    public CaseTestModel Model { get; set; } = model;
}
