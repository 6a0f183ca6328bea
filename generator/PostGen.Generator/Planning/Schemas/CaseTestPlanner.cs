using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Decides how a value's case is found when it is read: by discriminator, else by a constant that every object branch has,
/// else by the properties that are required, else by JSON type. Reports where two branches cannot be told apart.
/// </summary>
internal sealed class CaseTestPlanner(FaultSink faults)
{
    public EquatableArray<CaseTestModel> Build(SchemaEntry entry, UnionFacts known, UnionPlan plan)
    {
        int objects = 0;
        bool allTagged = known.Tag is not null; // then the tag alone decides, and a missing property is named as such
        foreach (BranchFacts branch in known.Branches)
        {
            if (branch.Types == JsonTypes.Object)
            {
                objects++;
                allTagged = allTagged && TagValues(known, branch).Count > 0;
            }
        }

        List<CaseTestModel> tests = [];
        for (int i = 0; i < plan.Cases.Count; i++)
        {
            foreach (BranchFacts branch in plan.Cases[i].Branches)
            {
                CaseTestModel test = branch.Types == JsonTypes.Object && objects > 1
                    ? ObjectTest(i, known, branch, allTagged)
                    : ScalarTest(i, branch);
                if (!tests.Contains(test))
                {
                    tests.Add(test);
                }
            }
        }

        // A stable sort: what demands more is tried first.
        CaseTestModel[] ordered = [.. tests.OrderByDescending(static test => Weight(test))];
        ReportTwins(entry, ordered);
        return new EquatableArray<CaseTestModel>(ordered);
    }

    private static CaseTestModel ObjectTest(int index, UnionFacts known, BranchFacts branch, bool allTagged)
    {
        if (known.Tag is not null && TagValues(known, branch) is { Count: > 0 } values)
        {
            return new CaseTestModel
            {
                Case = index,
                Types = JsonTypes.Object,
                Tag = known.Tag,
                TagValues = values.ToEquatableArray(),
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

    private void ReportTwins(SchemaEntry entry, CaseTestModel[] tests)
    {
        HashSet<CaseTestModel> seen = [];
        foreach (CaseTestModel test in tests)
        {
            if (!seen.Add(test with { Case = 0 }))
            {
                faults.Report(SchemaDescriptors.IndistinctCases, entry.Shape.Node, entry.Name);
                return;
            }
        }
    }
}
