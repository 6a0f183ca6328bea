using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.1.1
internal sealed class PrefixItemsKeyword(IReadOnlyList<Schema> schemas) : Keyword("prefixItems")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschemas("prefixItems") is { } schemas)
        {
            builder.Add(new PrefixItemsKeyword(schemas));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray array)
        {
            return true;
        }

        bool valid = true;
        int count = Math.Min(schemas.Count, array.ItemArray.Length);
        for (int i = 0; i < count && (valid || frame.WantsFaults); i++)
        {
            valid &= frame.Run.Descend(frame, schemas[i], i, array.ItemArray[i]);
        }

        frame.Evaluated?.AddPrefix(count);
        return valid;
    }
}
