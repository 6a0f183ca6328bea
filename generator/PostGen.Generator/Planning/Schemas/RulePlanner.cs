using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Finds the rules of an object schema that bind several members.</summary>
internal sealed class RulePlanner(FaultSink faults, AssertionFaults assertions)
{
    public EquatableArray<RuleModel> Read(IReadOnlyList<SchemaPart> parts, IReadOnlyDictionary<string, PropertyModel> members)
    {
        List<RuleModel> rules = [];
        ConditionReader conditions = new(members, assertions);
        foreach (SchemaPart part in parts)
        {
            DocumentNode schema = part.Node;
            AddDependencies(rules, conditions, schema["dependentRequired"]);
            AddDependencies(rules, conditions, schema["dependencies"]);
            AddDependencies(rules, conditions, schema["dependentSchemas"]);
            foreach (string keyword in (ReadOnlySpan<string>)["minProperties", "maxProperties"])
            {
                if (schema[keyword].Exists)
                {
                    Add(rules, Fragment.Of(schema, keyword), conditions);
                }
            }

            if (schema["if"].Exists)
            {
                Add(rules, Fragment.Of(schema, "if", "then", "else"), conditions);
            }

            if (schema["not"].Exists)
            {
                Add(rules, Fragment.Of(schema, "not"), conditions);
            }

            foreach (string keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
            {
                if (schema[keyword].Count > 0 && ConjunctionReader.IsRule(schema, ConjunctionReader.BranchesOf(schema[keyword], out _)))
                {
                    Add(rules, Fragment.Of(schema, keyword), conditions);
                }
            }
        }

        return rules.ToEquatableArray();
    }

    private void AddDependencies(List<RuleModel> rules, ConditionReader conditions, DocumentNode dependencies)
    {
        foreach (DocumentMember dependency in dependencies.Members)
        {
            if (dependency.Value.IsArray || dependency.Value.IsObject)
            {
                Add(rules, Fragment.Dependency(dependency, dependency.Value.IsArray ? "dependentRequired" : "dependentSchemas"), conditions);
            }
        }
    }

    private void Add(List<RuleModel> rules, DocumentNode fragment, ConditionReader conditions)
    {
        ConditionModel? condition = conditions.Read(fragment);
        if (condition is null)
        {
            Report(fragment);
        }
        else if (condition.Kind != ConditionKind.Always)
        {
            rules.Add(new RuleModel { Json = fragment.ToJson(), Condition = condition, Message = RuleText.Describe(fragment) });
        }
    }

    private void Report(DocumentNode fragment)
    {
        foreach (DocumentMember keyword in fragment.Members)
        {
            faults.ReportName(SchemaDescriptors.UncheckedRule, keyword, keyword.Name);
            return;
        }
    }
}
