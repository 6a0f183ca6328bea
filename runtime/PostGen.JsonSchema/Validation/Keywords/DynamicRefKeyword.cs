using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 8.2.3.2
internal sealed class DynamicRefKeyword(SchemaSet schemas, SchemaResource from, string reference) : Keyword("$dynamicRef")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Text("$dynamicRef") is { } reference)
        {
            builder.Add(new DynamicRefKeyword(builder.Schemas, builder.Resource, reference));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        frame.Run.NoteScope();
        if (schemas.Resolve(from, reference) is not { } target)
        {
            return frame.Doubt(this, instance, $"The reference \"{reference}\" leads to no schema.");
        }

        string? anchor = UriReference.Parse(reference).Fragment;
        if (anchor is { Length: > 0 } && anchor[0] != '/' && ReferenceEquals(schemas.FindDynamic(target.Resource, anchor), target))
        {
            foreach (SchemaResource resource in frame.Run.Scope)
            {
                if (schemas.FindDynamic(resource, anchor) is { } outermost)
                {
                    target = outermost;
                    break;
                }
            }
        }

        return frame.Run.IsActive(target, instance)
            ? frame.Doubt(this, instance, $"The reference \"{reference}\" leads back to itself.")
            : target.Apply(frame.Run, instance, frame.Evaluated, frame.Faults);
    }
}
