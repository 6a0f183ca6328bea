using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 8.2.3.1. Followed when first needed, since schemas may refer to each other in circles.
internal sealed class RefKeyword(SchemaSet schemas, SchemaResource from, string reference) : Keyword("$ref")
{
    private volatile Schema? _target;

    public string Reference { get; } = reference;

    public Schema? Target => _target ??= schemas.Resolve(from, Reference);

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Text("$ref") is { } reference)
        {
            builder.Add(new RefKeyword(builder.Schemas, builder.Resource, reference));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (Target is not { } target)
        {
            return frame.Doubt(this, instance, $"The reference \"{Reference}\" leads to no schema.");
        }

        return frame.Run.IsEndless(target, instance)
            ? frame.Doubt(this, instance, $"The reference \"{Reference}\" leads back to itself.")
            : frame.Run.Refer(frame, target, instance);
    }
}
