using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.2.2.4
internal sealed class DependentSchemasKeyword(IReadOnlyList<KeyValuePair<string, Schema>> schemas) : Keyword("dependentSchemas")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.NamedSubschemas("dependentSchemas") is { } schemas)
        {
            builder.Add(new DependentSchemasKeyword(schemas));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        bool valid = true;
        foreach (KeyValuePair<string, Schema> dependent in schemas)
        {
            if (value.TryGetMember(dependent.Key, out SourceMember given))
            {
                valid &= dependent.Value.IsNever
                    ? frame.WantsFaults && frame.FailAtName(this, given, $"The property \"{given.Name}\" must not be given.")
                    : dependent.Value.Apply(frame.Run, instance, frame.Evaluated, frame.Faults);
            }
        }

        return valid;
    }
}
