using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 11.2
internal sealed class UnevaluatedItemsKeyword(Schema schema) : Keyword("unevaluatedItems")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschema("unevaluatedItems") is { } schema)
        {
            builder.Add(new UnevaluatedItemsKeyword(schema));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray array || frame.Evaluated is not { } evaluated)
        {
            return true;
        }

        bool valid = true;
        for (int i = 0; i < array.ItemArray.Length && (valid || frame.WantsFaults); i++)
        {
            if (!evaluated.HasItem(i))
            {
                valid &= schema.IsNever
                    ? frame.WantsFaults && frame.Fail(this, array.ItemArray[i], $"{frame.Run.Path} must have no item {i}.")
                    : frame.Run.Descend(frame, schema, i, array.ItemArray[i]);
            }
        }

        evaluated.HasAllItems = true;
        return valid;
    }
}
