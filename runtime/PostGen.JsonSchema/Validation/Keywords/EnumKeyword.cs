using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.1.2
internal sealed class EnumKeyword(IReadOnlyList<SourceNode> values) : Keyword("enum")
{
    private const int LongestShown = 60;
    private const int MostShown = 12;

    // The hash of every value, because long lists of countries and currencies are common.
    private readonly HashSet<SourceNode> _values = new(values, SourceNodeComparer.Instance);

    public IReadOnlyList<SourceNode> Values { get; } = values;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder["enum"] is SourceArray values)
        {
            builder.Add(new EnumKeyword(values.ItemArray));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (_values.Contains(instance))
        {
            return true;
        }

        if (!frame.WantsFaults)
        {
            return false;
        }

        string[] shown = [.. Values.Take(MostShown).Select(value => SourceJsonWriter.Write(value, LongestShown))];
        string allowed = Values.Count > MostShown ? $"{string.Join(", ", shown)} and {Values.Count - MostShown} more" : ValueTypes.Listed(shown);
        string? nearest = instance is SourceScalar { Kind: SourceKind.String } text
            ? Spelling.Nearest(text.Text, Values.OfType<SourceScalar>().Where(value => value.Kind == SourceKind.String).Select(value => value.Text))
            : null;
        string message = Values.Count == 1
            ? $"{frame.Run.Path} must be {allowed}, but is {SourceJsonWriter.Write(instance, LongestShown)}."
            : $"{frame.Run.Path} must be one of {allowed}, but is {SourceJsonWriter.Write(instance, LongestShown)}.";
        return frame.Fail(this, instance, message, nearest);
    }
}
