using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 7
internal sealed class FormatKeyword(string format) : Keyword("format")
{
    private const int LongestShown = 80;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Text("format") is { } format && builder.Schemas.Asserts(format))
        {
            builder.Add(new FormatKeyword(format));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        bool? valid = instance switch
        {
            SourceScalar { Kind: SourceKind.String } text => SchemaFormats.IsValid(format, text.Text),
            SourceScalar { Kind: SourceKind.Number } number when JsonNumber.TryParse(number.Text, out JsonNumber value) => SchemaFormats.IsValid(format, value),
            _ => null,
        };
        return valid != false
            || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must be {SchemaFormats.Describe(format)}, but is {SourceJsonWriter.Write(instance, LongestShown)}."));
    }
}
