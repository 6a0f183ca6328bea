using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// if, then, else: Core 2020-12, section 10.2.2
internal sealed class ConditionKeyword(Schema condition, Schema? then, Schema? otherwise) : Keyword("if")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschema("if") is { } condition)
        {
            builder.Add(new ConditionKeyword(condition, builder.Subschema("then"), builder.Subschema("else")));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        Evaluated? evaluated = frame.Evaluated is null ? null : new Evaluated();
        bool holds = condition.Apply(frame.Run, instance, evaluated, null);
        if (holds && evaluated is not null)
        {
            frame.Evaluated!.Merge(evaluated);
        }

        return (holds ? then : otherwise)?.Apply(frame.Run, instance, frame.Evaluated, frame.Faults) ?? true;
    }
}
