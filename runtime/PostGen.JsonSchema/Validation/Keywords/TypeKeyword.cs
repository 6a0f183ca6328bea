using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.1.1
internal sealed class TypeKeyword(IReadOnlyList<string> types) : Keyword("type")
{
    public override bool EndsOnFailure => true;

    public IReadOnlyList<string> Types { get; } = types;

    public static void AddTo(KeywordBuilder builder)
    {
        IReadOnlyList<string>? types = builder.Text("type") is { } type ? [type] : builder.Texts("type");
        if (types is { Count: > 0 })
        {
            builder.Add(new TypeKeyword(types));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        foreach (string type in Types)
        {
            if (ValueTypes.Has(instance, type))
            {
                return true;
            }
        }

        return frame.WantsFaults
            && frame.Fail(this, instance, $"{frame.Run.Path} must be {ValueTypes.Listed([.. Types.Select(ValueTypes.Name)])}, but is {ValueTypes.NameOf(instance)}.");
    }
}
