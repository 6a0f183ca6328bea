using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The assertions on a case of a union: those beside the branches, and those of a branch that no other can satisfy in its stead.</summary>
internal sealed class CaseConstraintsReader(ConstraintsReader constraints)
{
    /// <summary>The assertions on each case, in the order of the cases.</summary>
    /// <param name="union">The schema of the union, whose own keywords hold for every case.</param>
    /// <param name="plan">The cases.</param>
    public ConstraintsModel[] Read(DocumentNode union, UnionPlan plan)
    {
        JsonTypes[] types = [.. plan.Cases.Select(TypesOf)];
        JsonTypes seen = JsonTypes.None;
        JsonTypes shared = JsonTypes.None;
        foreach (JsonTypes each in types)
        {
            shared |= seen & each;
            seen |= each;
        }

        // A text that is too short for one branch may be a member of an enum beside it.
        return
        [
            .. plan.Cases.Select((@case, i) => ConstraintsMerger.Both(
                (types[i] & shared) == JsonTypes.None ? Read(@case) : ConstraintsModel.None, constraints.ReadBounds(union, @case.Type))),
        ];
    }

    private ConstraintsModel Read(UnionPlanCase @case) =>
        @case.Branches is [{ } only] ? constraints.Read(only.Schema, @case.Type) : OfConstants(@case);

    /// <summary>Several constants that became one case of type <c>string</c>.</summary>
    private static ConstraintsModel OfConstants(UnionPlanCase @case)
    {
        List<string> values = [];
        foreach (BranchFacts branch in @case.Branches)
        {
            if (@case.Type.Kind != TypeKind.String || branch.Shape.Const is not { } constant)
            {
                return ConstraintsModel.None;
            }

            values.Add(JsonString.Content(constant));
        }

        return new ConstraintsModel { Values = values.ToEquatableArray() };
    }

    private static JsonTypes TypesOf(UnionPlanCase @case)
    {
        JsonTypes types = JsonTypes.None;
        foreach (BranchFacts branch in @case.Branches)
        {
            types |= branch.Types & ~JsonTypes.Null;
        }

        return types;
    }
}
