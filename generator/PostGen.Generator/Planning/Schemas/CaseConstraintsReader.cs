using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The assertions on a case of a union that no other case can satisfy in its stead.</summary>
internal sealed class CaseConstraintsReader(ConstraintsReader constraints)
{
    /// <summary>The assertions on each case, in the order of the cases.</summary>
    public ConstraintsModel[] Read(UnionPlan plan)
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
        return [.. plan.Cases.Select((@case, i) => (types[i] & shared) == JsonTypes.None ? Read(@case) : ConstraintsModel.None)];
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
