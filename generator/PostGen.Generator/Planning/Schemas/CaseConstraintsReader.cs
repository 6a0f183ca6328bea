using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The assertions on a case of a union that no other case can satisfy in its stead.</summary>
internal sealed class CaseConstraintsReader(ConstraintsReader constraints)
{
    public ConstraintsModel Read(UnionPlan plan, UnionPlanCase @case)
    {
        // A text that is too short for one branch may be a member of an enum beside it.
        JsonTypes types = TypesOf(@case);
        foreach (UnionPlanCase other in plan.Cases)
        {
            if (other != @case && (TypesOf(other) & types) != JsonTypes.None)
            {
                return ConstraintsModel.None;
            }
        }

        return @case.Branches is [{ } only] ? constraints.Read(only.Schema, @case.Type) : OfConstants(@case);
    }

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
