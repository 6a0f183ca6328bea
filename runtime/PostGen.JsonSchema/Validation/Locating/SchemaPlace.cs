using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// A schema before it is compiled: where it stands and what its references are relative to.
internal readonly record struct SchemaPlace(SchemaResource Resource, SourceNode Node, string Pointer)
{
    public SchemaPlace Step(SourceNode child, string keyword) => new(Resource, child, JsonPointer.Append(Pointer, keyword));

    public SchemaPlace Step(SourceNode child, string keyword, string segment) =>
        new(Resource, child, JsonPointer.Append(JsonPointer.Append(Pointer, keyword), segment));
}
