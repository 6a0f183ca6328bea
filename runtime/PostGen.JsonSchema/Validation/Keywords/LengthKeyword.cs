using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, sections 6.3.1 and 6.3.2
internal sealed class LengthKeyword(string name, int limit, bool isLower) : Keyword(name)
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Count("minLength") is > 0 and int least)
        {
            builder.Add(new LengthKeyword("minLength", least, isLower: true));
        }

        if (builder.Count("maxLength") is { } most)
        {
            builder.Add(new LengthKeyword("maxLength", most, isLower: false));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceScalar { Kind: SourceKind.String } text)
        {
            return true;
        }

        int length = CodePoints.Count(text.Text);
        if (isLower ? length >= limit : length <= limit)
        {
            return true;
        }

        return frame.WantsFaults && frame.Fail(this, instance, isLower && limit == 1
            ? $"{frame.Run.Path} must not be empty."
            : $"{frame.Run.Path} must have at {(isLower ? "least" : "most")} {Counted.Of(limit, "character")}, but has {length}.");
    }
}
