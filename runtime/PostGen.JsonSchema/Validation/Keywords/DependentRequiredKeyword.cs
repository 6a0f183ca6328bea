using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.5.4
internal sealed class DependentRequiredKeyword(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> dependencies) : Keyword("dependentRequired")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder["dependentRequired"] is SourceObject dependencies)
        {
            builder.Add(new DependentRequiredKeyword(
            [
                .. dependencies.DistinctMembers
                    .Where(member => member.Value is SourceArray)
                    .Select(member => new KeyValuePair<string, IReadOnlyList<string>>(member.Name, KeywordBuilder.TextsOf((SourceArray)member.Value))),
            ]));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        bool valid = true;
        foreach (KeyValuePair<string, IReadOnlyList<string>> dependency in dependencies)
        {
            if (!value.TryGetMember(dependency.Key, out SourceMember given))
            {
                continue;
            }

            foreach (string name in dependency.Value)
            {
                if (!value.TryGetMember(name, out _))
                {
                    valid = frame.WantsFaults && frame.FailAtName(this, given, $"With the property \"{dependency.Key}\" goes the property \"{name}\", which is missing.");
                }
            }
        }

        return valid;
    }
}
