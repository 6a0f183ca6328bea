using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.2.1.1
internal sealed class AllOfKeyword(IReadOnlyList<Schema> schemas) : Keyword("allOf")
{
    public IReadOnlyList<Schema> Schemas { get; } = schemas;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Subschemas("allOf") is { } schemas)
        {
            builder.Add(new AllOfKeyword(schemas));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        bool valid = true;
        foreach (Schema schema in Schemas)
        {
            valid &= schema.Apply(frame.Run, instance, frame.Evaluated, frame.Faults);
            if (!valid && !frame.WantsFaults)
            {
                return false;
            }
        }

        return valid;
    }
}
