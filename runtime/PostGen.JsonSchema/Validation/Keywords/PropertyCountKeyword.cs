using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, sections 6.5.1 and 6.5.2
internal sealed class PropertyCountKeyword(string name, int limit, bool isLower) : Keyword(name)
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Count("minProperties") is > 0 and int least)
        {
            builder.Add(new PropertyCountKeyword("minProperties", least, isLower: true));
        }

        if (builder.Count("maxProperties") is { } most)
        {
            builder.Add(new PropertyCountKeyword("maxProperties", most, isLower: false));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        int count = value.DistinctMembers.Length;
        return (isLower ? count >= limit : count <= limit)
            || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must have at {(isLower ? "least" : "most")} {Counted.Of(limit, "property")}, but has {count}."));
    }
}
