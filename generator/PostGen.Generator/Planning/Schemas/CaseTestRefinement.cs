using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Adds to tests what keeps them from taking values of cases that are tried after them: types and values of properties that
/// both declare, and, where nothing else is left, which of the two knows more of a value's properties.
/// </summary>
internal sealed class CaseTestRefinement(UnionFactsReader facts)
{
    // More than this says no more about a value, and costs where it is read.
    private const int MostProperties = 8;

    /// <summary>Refines tests in the order in which they are tried.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="arraysDiffer">Their items tell arrays apart.</param>
    /// <returns>False where a value may be of two cases although their tests differ by nothing that must be there.</returns>
    public bool Refine(CaseTest[] tests, bool arraysDiffer)
    {
        bool certain = true;
        CaseTestModel[] plain = [.. tests.Select(static test => test.Model with { Case = 0 })]; // before others refine them
        for (int i = 0; i < tests.Length; i++)
        {
            for (int j = i + 1; j < tests.Length; j++)
            {
                if (tests[i].Model.Case != tests[j].Model.Case)
                {
                    bool areTwins = plain[i] == plain[j];
                    certain &= Refine(tests[i], tests[j], areTwins) || !areTwins || (arraysDiffer && plain[i].Types == JsonTypes.Array);
                }
            }
        }

        return certain;
    }

    private bool Refine(CaseTest earlier, CaseTest later, bool areTwins)
    {
        if (earlier.Model.Types != JsonTypes.Object || later.Model.Types != JsonTypes.Object || !MayTake(earlier, later.Branch))
        {
            return false;
        }

        bool certain = RefineProperties(earlier, later);
        if (areTwins && !certain)
        {
            earlier.Model = earlier.Model with { Known = Names(earlier.Branch) };
            later.Model = later.Model with { Known = Names(later.Branch), Ties = true };
        }

        return certain;
    }

    /// <summary>Whether values of a branch can pass a test: it declares whatever the test wants.</summary>
    private static bool MayTake(CaseTest test, BranchFacts other)
    {
        foreach (string name in test.Model.Required)
        {
            if (Find(other, name) is null)
            {
                return false;
            }
        }

        return test.Model.Tag is not { } tag
            || (Find(other, tag) is not null && !(other.Tags.TryGetValue(tag, out IReadOnlyList<string>? values) && !test.Model.TagValues.Intersect(values).Any()));
    }

    private bool RefineProperties(CaseTest earlier, CaseTest later)
    {
        bool certain = false;
        List<CasePropertyModel> properties = [.. earlier.Model.Properties];
        foreach (PropertyShape property in earlier.Branch.Shape.Properties)
        {
            if (Find(later.Branch, property.Name) is not { } other || Difference(earlier.Branch, property, later.Branch, other) is not { } difference)
            {
                continue;
            }

            // Constants that differ are meant to be there, required or not.
            certain |= !difference.Values.IsEmpty
                || (property.Required && other.Required && (difference.Types & facts.TypesOf(other.Schema)) == JsonTypes.None);
            int known = properties.FindIndex(each => each.Name == property.Name);
            if (known >= 0)
            {
                properties[known] = Both(properties[known], difference);
            }
            else if (properties.Count < MostProperties)
            {
                properties.Add(difference);
            }
        }

        earlier.Model = earlier.Model with { Properties = properties.ToEquatableArray() };
        return certain;
    }

    private CasePropertyModel? Difference(BranchFacts branch, PropertyShape property, BranchFacts otherBranch, PropertyShape other)
    {
        JsonTypes types = facts.TypesOf(property.Schema);
        JsonTypes others = facts.TypesOf(other.Schema);
        if (others != JsonTypes.Any && (others & ~types) != JsonTypes.None)
        {
            return new CasePropertyModel(property.Name, types, default);
        }

        return branch.Tags.TryGetValue(property.Name, out IReadOnlyList<string>? values)
            && otherBranch.Tags.TryGetValue(property.Name, out IReadOnlyList<string>? otherValues)
            && !values.Intersect(otherValues).Any()
                ? new CasePropertyModel(property.Name, JsonTypes.Any, values.ToEquatableArray())
                : null;
    }

    private static CasePropertyModel Both(CasePropertyModel x, CasePropertyModel y) =>
        new(x.Name, x.Types & y.Types, x.Values.IsEmpty ? y.Values : x.Values);

    private static PropertyShape? Find(BranchFacts branch, string name)
    {
        foreach (PropertyShape property in branch.Shape.Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    private static EquatableArray<string> Names(BranchFacts branch) =>
        branch.Shape.Properties.Select(static property => property.Name).ToEquatableArray();
}
