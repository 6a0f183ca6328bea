using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, sections 6.2.2 to 6.2.5
internal sealed class RangeKeyword(string name, JsonNumber limit, string shown, bool isLower, bool isExclusive) : Keyword(name)
{
    public static void AddTo(KeywordBuilder builder)
    {
        Add(builder, "minimum", "exclusiveMinimum", isLower: true);
        Add(builder, "maximum", "exclusiveMaximum", isLower: false);
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceScalar { Kind: SourceKind.Number } number || !JsonNumber.TryParse(number.Text, out JsonNumber value))
        {
            return true;
        }

        int order = isLower ? value.CompareTo(limit) : limit.CompareTo(value);
        return order > 0
            || (order == 0 && !isExclusive)
            || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must be {Wanted()} {shown}, but is {number.Text}."));
    }

    private string Wanted() => (isLower, isExclusive) switch
    {
        (true, false) => "at least",
        (true, true) => "more than",
        (false, false) => "at most",
        _ => "less than",
    };

    private static void Add(KeywordBuilder builder, string inclusive, string exclusive, bool isLower)
    {
        // Boolean in OpenAPI 3.0; a few 3.1 documents keep that spelling, and it can mean nothing else.
        bool flag = builder.Flag(exclusive);
        if (builder.Number(inclusive) is { } limit)
        {
            builder.Add(new RangeKeyword(flag ? exclusive : inclusive, limit, TextOf(builder, inclusive), isLower, flag));
        }

        if (builder.Number(exclusive) is { } beyond)
        {
            builder.Add(new RangeKeyword(exclusive, beyond, TextOf(builder, exclusive), isLower, isExclusive: true));
        }
    }

    private static string TextOf(KeywordBuilder builder, string keyword) => ((SourceScalar)builder[keyword]!).Text;
}
