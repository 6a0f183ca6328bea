using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Finds the rules of an object schema that bind several members.</summary>
internal static class RulePlanner
{
    public static EquatableArray<RuleModel> Read(IReadOnlyList<SchemaPart> parts, IReadOnlyDictionary<string, string> members)
    {
        List<RuleModel> rules = [];
        ConditionReader conditions = new(members);
        foreach (SchemaPart part in parts)
        {
            DocumentNode schema = part.Node;
            AddDependencies(rules, conditions, schema["dependentRequired"]);
            AddDependencies(rules, conditions, schema["dependencies"]);
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

    private static void AddDependencies(List<RuleModel> rules, ConditionReader conditions, DocumentNode dependencies)
    {
        foreach (DocumentMember dependency in dependencies.Members)
        {
            if (dependency.Value.IsArray)
            {
                Add(rules, Fragment.Dependency(dependency), conditions);
            }
        }
    }

    private static void Add(List<RuleModel> rules, DocumentNode fragment, ConditionReader conditions)
    {
        if (conditions.Read(fragment) is { Kind: not ConditionKind.Always } condition)
        {
            rules.Add(new RuleModel { Json = fragment.ToJson(), Condition = condition, Message = RuleText.Describe(fragment) });
        }
    }
}
