using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>The schemas of one document.</summary>
internal sealed class DocumentSchemas(string uri, string? name, string? space, SourceNode root, SchemaSet schemas)
{
    private const string Components = "/components/schemas/";

    private readonly SourceNode _root = root;
    private readonly SchemaSet _schemas = schemas;

    /// <summary>File name of the document, where it is known.</summary>
    public string? Name { get; } = name;

    /// <summary>Namespace of the types that were made from the document, where it is known.</summary>
    public string? Namespace { get; } = space;

    /// <summary>Names of the component schemas.</summary>
    public IEnumerable<string> Names =>
        JsonPointer.Evaluate(_root, Components.TrimEnd('/')) is SourceObject components ? components.Members.Select(static member => member.Name) : [];

    /// <summary>The schema at a pointer (RFC 6901), with or without <c>#</c>; null where nothing is there.</summary>
    public Schema? At(string pointer)
    {
        string path = pointer.TrimStart('#');
        return JsonPointer.Evaluate(_root, path) is null ? null : _schemas.Find(uri + "#" + path);
    }

    public Schema? Named(string component) => At(Components + JsonPointer.Escape(component));
}
