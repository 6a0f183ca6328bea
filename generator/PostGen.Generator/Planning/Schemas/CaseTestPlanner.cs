using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Decides how a value's case is found when it is read: by discriminator, else by a constant that every object branch has,
/// else by the properties that are required, else by JSON type, arrays by their items in the same ways. Reports where two
/// branches cannot be told apart for certain.
/// </summary>
internal sealed class CaseTestPlanner(UnionFactsReader facts, CaseTestRefinement refinement, FaultSink faults)
{
    // Arrays of arrays of arrays; a schema may go on for ever.
    private const int DeepestItems = 4;

    public CaseTestsModel Build(SchemaEntry entry, UnionFacts known, UnionPlan plan)
    {
        List<CaseBranch> branches = [];
        for (int i = 0; i < plan.Cases.Count; i++)
        {
            branches.AddRange(plan.Cases[i].Branches.Select(branch => new CaseBranch(i, branch)));
        }

        CaseTestsModel tests = Build(known, branches, DeepestItems, out bool certain);
        if (!certain)
        {
            faults.Report(SchemaDescriptors.IndistinctCases, entry.Shape.Node, entry.Name);
        }

        return tests;
    }

    private CaseTestsModel Build(UnionFacts known, List<CaseBranch> branches, int depth, out bool certain)
    {
        CaseBranch[] arrays = [.. branches.Where(static each => each.Branch.Types == JsonTypes.Array)];
        CaseTestsModel? items = null;
        bool arraysDiffer = false;
        if (depth > 0 && Array.Exists(arrays, each => each.Case != arrays[0].Case))
        {
            UnionFacts ofItems = facts.OfItems(arrays.Select(static each => each.Branch));
            items = Build(ofItems, [.. arrays.Select((array, i) => new CaseBranch(array.Case, ofItems.Branches[i]))], depth - 1, out arraysDiffer);
        }

        return new CaseTestsModel(Tests(known, branches, arraysDiffer, out certain), items);
    }

    private EquatableArray<CaseTestModel> Tests(UnionFacts known, List<CaseBranch> branches, bool arraysDiffer, out bool certain)
    {
        int objects = 0;
        bool allTagged = known.Tag is not null; // then the tag alone decides, and a missing property is named as such
        foreach (BranchFacts branch in known.Branches)
        {
            if (branch.Types == JsonTypes.Object)
            {
                objects++;
                allTagged = allTagged && DecidesByTag(known, branch);
            }
        }

        List<CaseTest> tests = [];
        HashSet<CaseTestModel> seen = [];
        foreach (CaseBranch each in branches)
        {
            CaseTestModel model = each.Branch.Types == JsonTypes.Object && (objects > 1 || known.Discriminator is not null)
                ? ObjectTest(each.Case, known, each.Branch, allTagged)
                : ScalarTest(each.Case, each.Branch);
            if (seen.Add(model))
            {
                tests.Add(new CaseTest(each.Branch, model));
            }
        }

        // A stable sort: what demands more is tried first.
        CaseTest[] ordered = [.. tests.OrderByDescending(static test => Weight(test.Model))];
        certain = allTagged ? AllDiffer(ordered, arraysDiffer) : refinement.Refine(ordered, arraysDiffer);
        return ordered.Select(static test => test.Model).ToEquatableArray();
    }

    private static CaseTestModel ObjectTest(int index, UnionFacts known, BranchFacts branch, bool allTagged)
    {
        if (known.Tag is not null && DecidesByTag(known, branch))
        {
            return new CaseTestModel
            {
                Case = index,
                Types = JsonTypes.Object,
                Tag = known.Tag,
                TagValues = TagValues(known, branch).ToEquatableArray(),
                Required = allTagged ? default : branch.Required.Where(name => name != known.Tag).ToEquatableArray(),
            };
        }

        string? tag = null;
        foreach (string candidate in branch.Tags.Keys)
        {
            if (branch.Required.Contains(candidate))
            {
                tag ??= candidate;
            }
        }

        return new CaseTestModel
        {
            Case = index,
            Types = JsonTypes.Object,
            Tag = tag,
            TagValues = tag is null ? default : branch.Tags[tag].ToEquatableArray(),
            Required = branch.Required.Where(name => name != tag).ToEquatableArray(),
        };
    }

    private static CaseTestModel ScalarTest(int index, BranchFacts branch)
    {
        List<string> values = [];
        if (branch.Shape.Const is { } constant)
        {
            values.Add(constant);
        }

        if (branch.Shape.Enum is { } known)
        {
            foreach (EnumValue value in known.Values)
            {
                values.Add(known.IsNumeric ? value.Text : JsonString.Quote(value.Text));
            }
        }

        return new CaseTestModel { Case = index, Types = branch.Types, Values = values.ToEquatableArray() };
    }

    /// <summary>A constant that may be missing decides nothing where it is missing: it is tested as one property among others.</summary>
    private static bool DecidesByTag(UnionFacts known, BranchFacts branch) =>
        (known.Discriminator is not null || branch.Required.Contains(known.Tag!)) && TagValues(known, branch).Count > 0;

    private static List<string> TagValues(UnionFacts known, BranchFacts branch)
    {
        List<string> values = [];
        foreach (string text in branch.MappingValues)
        {
            // A discriminator may be a number or a boolean although the specification speaks of strings only.
            bool isLiteral = branch.Tags.TryGetValue(known.Tag!, out IReadOnlyList<string>? allowed) && allowed.Contains(text);
            values.Add(isLiteral ? text : JsonString.Quote(text));
        }

        if (values.Count == 0 && branch.Tags.TryGetValue(known.Tag!, out IReadOnlyList<string>? tags))
        {
            values.AddRange(tags);
        }

        return values;
    }

    private static int Weight(CaseTestModel test)
    {
        int weight = test.Types == JsonTypes.Any ? -1 : test.Types == JsonTypes.Number ? 0 : 1;
        weight += test.Values.IsEmpty ? 0 : 100_000;
        weight += test.Tag is null ? 0 : 10_000;
        return weight + (10 * test.Required.Count);
    }

    private static bool AllDiffer(CaseTest[] tests, bool arraysDiffer)
    {
        HashSet<CaseTestModel> seen = [];
        foreach (CaseTest test in tests)
        {
            if (!seen.Add(test.Model with { Case = 0 }) && !(arraysDiffer && test.Model.Types == JsonTypes.Array))
            {
                return false;
            }
        }

        return true;
    }
}
