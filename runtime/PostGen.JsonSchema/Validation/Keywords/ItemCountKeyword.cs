using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, sections 6.4.1 and 6.4.2
internal sealed class ItemCountKeyword(string name, int limit, bool isLower) : Keyword(name)
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Count("minItems") is > 0 and int least)
        {
            builder.Add(new ItemCountKeyword("minItems", least, isLower: true));
        }

        if (builder.Count("maxItems") is { } most)
        {
            builder.Add(new ItemCountKeyword("maxItems", most, isLower: false));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray array)
        {
            return true;
        }

        int count = array.ItemArray.Length;
        return (isLower ? count >= limit : count <= limit)
            || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must have at {(isLower ? "least" : "most")} {Counted.Of(limit, "item")}, but has {count}."));
    }
}
