using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// One text with schemas in it, and those of them that have been asked for.
internal sealed class SchemaDocument
{
    private SchemaHeirs? _heirs;

    public SchemaDocument(string uri, SourceNode root, SchemaDialect dialect, bool isOpenApi)
    {
        Uri = uri;
        Root = root;
        Dialect = dialect;
        IsOpenApi = isOpenApi;
        string? id = isOpenApi || dialect == SchemaDialect.OpenApi30 ? null : SchemaIdentifiers.IdOf(root);
        string identity = id is null ? uri : UriReference.Parse(uri).Resolve(UriReference.Parse(id)).Identity;
        Resource = new SchemaResource(identity, this, root, "");
    }

    public string Uri { get; }

    public SourceNode Root { get; }

    public SchemaDialect Dialect { get; }

    // Whether schemas stand in places of their own rather than being the document.
    public bool IsOpenApi { get; }

    public SchemaResource Resource { get; }

    // Looked for where a schema first has a discriminator, under the lock of the set.
    public SchemaHeirs Heirs => _heirs ??= new SchemaHeirs(Root);

    public Dictionary<SourceNode, Schema> Compiled { get; } = [];
}
