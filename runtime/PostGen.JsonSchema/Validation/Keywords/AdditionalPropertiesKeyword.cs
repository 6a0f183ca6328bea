using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.2.3: for the properties that properties and patternProperties beside it do not name
internal sealed class AdditionalPropertiesKeyword(Schema schema, PropertiesKeyword? properties, PatternPropertiesKeyword? patterns)
    : Keyword("additionalProperties")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Subschema("additionalProperties") is { } schema)
        {
            Keyword[] beside = builder.ToArray();
            builder.Add(new AdditionalPropertiesKeyword(
                schema,
                beside.OfType<PropertiesKeyword>().FirstOrDefault(),
                beside.OfType<PatternPropertiesKeyword>().FirstOrDefault()));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        if (frame.Evaluated is { } evaluated)
        {
            evaluated.HasAllProperties = true;
        }

        bool valid = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            if ((properties is not null && properties.TryGet(member.Name, out _)) || (patterns is not null && patterns.Matches(member.Name)))
            {
                continue;
            }

            valid &= schema.IsNever
                ? frame.WantsFaults && frame.FailAtName(
                    this,
                    member,
                    $"The schema allows no property \"{member.Name}\".",
                    Spelling.Nearest(member.Name, (properties?.Names ?? []).Where(name => !value.TryGetMember(name, out _))))
                : frame.Run.Descend(frame, schema, member.Name, member.Value);
            if (!valid && !frame.WantsFaults)
            {
                return false;
            }
        }

        return valid;
    }
}
