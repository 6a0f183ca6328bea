using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Locating;
using PostGen.JsonSchema.Validation.Metaschema;

namespace PostGen.JsonSchema.Validation;

/// <summary>Documents whose schemas can refer to each other. Thread-safe; schemas are compiled when first asked for.</summary>
/// <remarks>The metaschema of 2020-12 is known without being added. No file or URL is ever opened.</remarks>
public sealed class SchemaSet
{
    private readonly object _gate = new();
    private readonly SchemaSetOptions _options;
    private readonly Dictionary<string, SchemaDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaDocument, SchemaIdentifiers> _identifiers = [];

    /// <summary>Makes a set without documents.</summary>
    public SchemaSet(SchemaSetOptions? options = null) => _options = options ?? SchemaSetOptions.Default;

    internal bool Asserts(string format) => _options.AssertFormats && !_options.UncheckedFormats.Contains(format);

    /// <summary>Adds a document: a JSON Schema, or an OpenAPI document with schemas in it.</summary>
    /// <param name="uri">A URI or a path with forward slashes. References are relative to it, unless a schema has an <c>$id</c>.</param>
    /// <param name="root">The document.</param>
    /// <exception cref="ArgumentException">A document was added under this URI before.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string uri, SourceNode root)
    {
        string identity = UriReference.Parse(uri ?? throw new ArgumentNullException(nameof(uri))).Identity;
        (SchemaDialect dialect, bool isOpenApi) = DialectOf(root ?? throw new ArgumentNullException(nameof(root)));
        var document = new SchemaDocument(identity, root, dialect, isOpenApi);
        lock (_gate)
        {
            if (_documents.ContainsKey(identity))
            {
                throw new ArgumentException($"A document was added under the URI \"{identity}\" before.", nameof(uri));
            }

            _documents.Add(identity, document);
        }
    }

    /// <summary>The schema that a URI names, or null where there is none.</summary>
    /// <param name="uri">The URI of a document or of a schema's <c>$id</c>; with a fragment: a JSON pointer (<c>#/components/schemas/Post</c>) or an anchor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is null.</exception>
    public Schema? Find(string uri)
    {
        UriReference reference = UriReference.Parse(uri ?? throw new ArgumentNullException(nameof(uri)));
        lock (_gate)
        {
            return FindResource(reference.Identity) is { } resource && FindPlace(resource, reference.Fragment) is { } place ? Compile(place) : null;
        }
    }

    // What a $ref in a schema of the resource leads to.
    internal Schema? Resolve(SchemaResource from, string reference)
    {
        UriReference target = UriReference.Parse(from.Uri).Resolve(UriReference.Parse(reference));
        lock (_gate)
        {
            SchemaResource? resource = target.Identity == from.Uri ? from : FindResource(target.Identity);
            return resource is not null && FindPlace(resource, target.Fragment) is { } place ? Compile(place) : null;
        }
    }

    // The schema with a $dynamicAnchor in a resource.
    internal Schema? FindDynamic(SchemaResource resource, string anchor)
    {
        lock (_gate)
        {
            SchemaIdentifiers identifiers = IdentifiersOf(resource.Document);
            string key = resource.Uri + "#" + anchor;
            return identifiers.IsDynamic(key) ? Compile(identifiers.Anchors[key]) : null;
        }
    }

    private (SchemaDialect Dialect, bool IsOpenApi) DialectOf(SourceNode root)
    {
        if (root is SourceObject document)
        {
            if (document["swagger"] is SourceScalar)
            {
                return (SchemaDialect.OpenApi30, true);
            }

            if (document["openapi"] is SourceScalar version)
            {
                return (version.Text.StartsWith("3.0", StringComparison.Ordinal) ? SchemaDialect.OpenApi30 : SchemaDialect.Draft202012, true);
            }
        }

        return (_options.Dialect, false);
    }

    private Schema Compile(SchemaPlace place) => new SchemaCompiler(this).Compile(place);

    private SchemaResource? FindResource(string uri)
    {
        if (_documents.TryGetValue(uri, out SchemaDocument? document))
        {
            return document.Resource;
        }

        foreach (SchemaDocument other in _documents.Values)
        {
            if (other.Resource.Uri == uri)
            {
                return other.Resource;
            }
        }

        foreach (SchemaDocument other in _documents.Values)
        {
            if (IdentifiersOf(other).Resources.TryGetValue(uri, out SchemaResource? resource))
            {
                return resource;
            }
        }

        return AddPublished(uri);
    }

    private SchemaResource? AddPublished(string uri)
    {
        if (PublishedMetaschema.Find(uri) is not { } root)
        {
            return null;
        }

        var document = new SchemaDocument(uri, root, SchemaDialect.Draft202012, isOpenApi: false);
        _documents.Add(uri, document);
        return document.Resource;
    }

    private SchemaPlace? FindPlace(SchemaResource resource, string? fragment)
    {
        if (string.IsNullOrEmpty(fragment))
        {
            return new SchemaPlace(resource, resource.Root, resource.Pointer);
        }

        if (fragment![0] != '/')
        {
            string key = resource.Uri + "#" + Uri.UnescapeDataString(fragment);
            return IdentifiersOf(resource.Document).Anchors.TryGetValue(key, out SchemaPlace anchored) ? anchored : null;
        }

        if (!JsonPointer.TryParse("#" + fragment, out string[] segments))
        {
            return null;
        }

        // A schema on the way that has an $id is a resource of its own.
        var place = new SchemaPlace(resource, resource.Root, resource.Pointer);
        foreach (string segment in segments)
        {
            if (resource.Document.Dialect != SchemaDialect.OpenApi30)
            {
                place = place with { Resource = SchemaIdentifiers.Enter(place) };
            }

            if (JsonPointer.Step(place.Node, segment) is not { } next)
            {
                return null;
            }

            place = place.Step(next, segment);
        }

        return place;
    }

    private SchemaIdentifiers IdentifiersOf(SchemaDocument document)
    {
        if (!_identifiers.TryGetValue(document, out SchemaIdentifiers? identifiers))
        {
            _identifiers.Add(document, identifiers = new SchemaIdentifiers(document));
        }

        return identifiers;
    }
}
