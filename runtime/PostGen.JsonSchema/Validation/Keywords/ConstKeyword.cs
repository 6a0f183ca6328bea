using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.1.3
internal sealed class ConstKeyword(SourceNode value) : Keyword("const")
{
    private const int LongestShown = 80;

    public SourceNode Value { get; } = value;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder["const"] is { } value)
        {
            builder.Add(new ConstKeyword(value));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance) =>
        SourceNodeComparer.Instance.Equals(Value, instance)
        || (frame.WantsFaults && frame.Fail(
            this,
            instance,
            $"{frame.Run.Path} must be {SourceJsonWriter.Write(Value, LongestShown)}, but is {SourceJsonWriter.Write(instance, LongestShown)}."));
}
