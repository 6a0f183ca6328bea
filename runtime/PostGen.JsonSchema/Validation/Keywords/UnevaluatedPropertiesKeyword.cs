using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 11.3
internal sealed class UnevaluatedPropertiesKeyword(Schema schema) : Keyword("unevaluatedProperties")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschema("unevaluatedProperties") is { } schema)
        {
            builder.Add(new UnevaluatedPropertiesKeyword(schema));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value || frame.Evaluated is not { } evaluated)
        {
            return true;
        }

        bool valid = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            if (evaluated.HasProperty(member.Name))
            {
                continue;
            }

            valid &= schema.IsNever
                ? frame.WantsFaults && frame.FailAtName(
                    this,
                    member,
                    $"The schema allows no property \"{member.Name}\".",
                    Spelling.Nearest(member.Name, evaluated.DeclaredNames.Where(name => !value.TryGetMember(name, out _))))
                : frame.Run.Descend(frame, schema, member.Name, member.Value);
            if (!valid && !frame.WantsFaults)
            {
                return false;
            }
        }

        evaluated.HasAllProperties = true;
        return valid;
    }
}
