using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// A schema with a URI of its own (Core 2020-12, section 4.3.5), or a whole document.
internal sealed class SchemaResource(string uri, SchemaDocument document, SourceNode root, string pointer)
{
    // Without a fragment.
    public string Uri { get; } = uri;

    public SchemaDocument Document { get; } = document;

    public SourceNode Root { get; } = root;

    // Where the root stands in the document.
    public string Pointer { get; } = pointer;
}
