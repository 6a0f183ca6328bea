using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.2.1.4
internal sealed class NotKeyword(Schema schema) : Keyword("not")
{
    private const int LongestShown = 120;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Subschema("not") is { } schema)
        {
            builder.Add(new NotKeyword(schema));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (!schema.Apply(frame.Run, instance, null, null) || frame.Run.IsAborted)
        {
            return true;
        }

        if (!frame.WantsFaults)
        {
            return false;
        }

        // The usual use has a plain reading: properties that exclude each other.
        return schema.OnlyKeyword is RequiredKeyword required
            ? frame.Fail(this, instance, required.Names.Count == 1
                ? $"The property \"{required.Names[0]}\" must not be given here."
                : $"The properties {string.Join(", ", required.Names.Select(name => $"\"{name}\""))} must not be given together.")
            : frame.Fail(this, instance, $"{frame.Run.Path} must not match {SourceJsonWriter.Write(schema.Node, LongestShown)}.");
    }
}
