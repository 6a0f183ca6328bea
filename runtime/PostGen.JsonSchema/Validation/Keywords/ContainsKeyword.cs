using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.1.3, with minContains and maxContains of Validation, sections 6.4.4 and 6.4.5
internal sealed class ContainsKeyword(Schema schema, int least, int? most) : Keyword("contains")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschema("contains") is { } schema)
        {
            builder.Add(new ContainsKeyword(schema, builder.Count("minContains") ?? 1, builder.Count("maxContains")));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray array)
        {
            return true;
        }

        int found = 0;
        var quiet = new Frame(frame.Run, frame.Schema, null, null);
        for (int i = 0; i < array.ItemArray.Length; i++)
        {
            if (frame.Run.Descend(quiet, schema, i, array.ItemArray[i]))
            {
                found++;
                frame.Evaluated?.AddItem(i);
            }
        }

        if (found < least)
        {
            return frame.WantsFaults && frame.Fail(this, instance, least == 1
                ? $"{frame.Run.Path} has no item that matches the schema under \"contains\"; it must have one."
                : $"{frame.Run.Path} must have at least {Counted.Of(least, "item")} that match the schema under \"contains\", but has {found}.");
        }

        return most is not { } limit
            || found <= limit
            || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must have at most {Counted.Of(limit, "item")} that match the schema under \"contains\", but has {found}."));
    }
}
