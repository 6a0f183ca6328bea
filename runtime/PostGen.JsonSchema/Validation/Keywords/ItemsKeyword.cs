using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.1.2: for the items behind those of prefixItems
internal sealed class ItemsKeyword(Schema schema, int skipped) : Keyword("items")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Subschema("items") is { } schema)
        {
            int skipped = builder.Dialect != SchemaDialect.OpenApi30 && builder["prefixItems"] is SourceArray prefix ? prefix.ItemArray.Length : 0;
            builder.Add(new ItemsKeyword(schema, skipped));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray array)
        {
            return true;
        }

        if (frame.Evaluated is { } evaluated)
        {
            evaluated.HasAllItems = true;
        }

        if (schema.IsNever)
        {
            return array.ItemArray.Length <= skipped
                || (frame.WantsFaults && frame.Fail(this, array.ItemArray[skipped], $"{frame.Run.Path} must have at most {Counted.Of(skipped, "item")}, but has {array.ItemArray.Length}."));
        }

        bool valid = true;
        for (int i = skipped; i < array.ItemArray.Length && (valid || frame.WantsFaults); i++)
        {
            valid &= frame.Run.Descend(frame, schema, i, array.ItemArray[i]);
        }

        return valid;
    }
}
