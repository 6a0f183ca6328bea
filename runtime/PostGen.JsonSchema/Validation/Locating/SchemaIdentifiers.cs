using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// Finds $id, $anchor and $dynamicAnchor (Core 2020-12, section 8.2) where schemas stand, and only there.
internal sealed class SchemaIdentifiers
{
    private static readonly HashSet<string> s_schemaKeywords =
    [
        "not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema",
    ];

    private static readonly HashSet<string> s_listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];

    private static readonly HashSet<string> s_mapKeywords = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];

    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaPlace> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly HashSet<SourceNode> _visited = [];

    public SchemaIdentifiers(SchemaDocument document)
    {
        if (document.Dialect == SchemaDialect.OpenApi30)
        {
            return;
        }

        if (document.IsOpenApi)
        {
            FindSchemas(new SchemaPlace(document.Resource, document.Root, ""));
        }
        else
        {
            Visit(new SchemaPlace(document.Resource, document.Root, ""));
        }
    }

    public IReadOnlyDictionary<string, SchemaResource> Resources => _resources;

    // By "uri#name".
    public IReadOnlyDictionary<string, SchemaPlace> Anchors => _anchors;

    public bool IsDynamic(string anchor) => _dynamicAnchors.Contains(anchor);

    // The $id of a schema that begins a resource; one that is only a fragment is none.
    public static string? IdOf(SourceNode node) =>
        node is SourceObject value && value["$id"] is SourceScalar { Kind: SourceKind.String } id && id.Text.Length > 0 && id.Text[0] != '#'
            ? id.Text
            : null;

    // The resource that a schema belongs to, given the one around it.
    public static SchemaResource Enter(SchemaPlace place) => ReferenceEquals(place.Node, place.Resource.Root) || IdOf(place.Node) is not { } id
        ? place.Resource
        : new SchemaResource(
            UriReference.Parse(place.Resource.Uri).Resolve(UriReference.Parse(id)).Identity,
            place.Resource.Document,
            place.Node,
            place.Pointer);

    private void FindSchemas(SchemaPlace place)
    {
        if (!_visited.Add(place.Node))
        {
            return;
        }

        foreach ((string name, SourceNode child) in ChildrenOf(place.Node))
        {
            SchemaPlace next = place.Step(child, name);
            if (name == "schema")
            {
                Visit(next);
            }
            else if (name == "schemas" && child is SourceObject schemas)
            {
                VisitMap(schemas, next);
            }
            else if (name is not ("example" or "examples" or "default"))
            {
                FindSchemas(next);
            }
        }
    }

    private void Visit(SchemaPlace place)
    {
        if (place.Node is not SourceObject schema || !_visited.Add(schema))
        {
            return;
        }

        SchemaResource resource = Enter(place);
        place = place with { Resource = resource };
        if (ReferenceEquals(resource.Root, schema) && !_resources.ContainsKey(resource.Uri))
        {
            _resources.Add(resource.Uri, resource);
        }

        AddAnchor(schema, "$anchor", place);
        AddAnchor(schema, "$dynamicAnchor", place);
        foreach (SourceMember member in schema.DistinctMembers)
        {
            SchemaPlace next = place.Step(member.Value, member.Name);
            if (s_schemaKeywords.Contains(member.Name))
            {
                Visit(next);
            }
            else if ((s_listKeywords.Contains(member.Name) && member.Value is SourceArray) || (s_mapKeywords.Contains(member.Name) && member.Value is SourceObject))
            {
                VisitMap(member.Value, next);
            }
        }
    }

    private void VisitMap(SourceNode schemas, SchemaPlace place)
    {
        foreach ((string name, SourceNode child) in ChildrenOf(schemas))
        {
            Visit(place.Step(child, name));
        }
    }

    private void AddAnchor(SourceObject schema, string keyword, SchemaPlace place)
    {
        if (schema[keyword] is SourceScalar { Kind: SourceKind.String } anchor)
        {
            string key = place.Resource.Uri + "#" + anchor.Text;
            _anchors[key] = place;
            if (keyword == "$dynamicAnchor")
            {
                _dynamicAnchors.Add(key);
            }
        }
    }

    private static IEnumerable<(string Name, SourceNode Child)> ChildrenOf(SourceNode node) => node switch
    {
        SourceObject value => value.DistinctMembers.Select(member => (member.Name, member.Value)),
        SourceArray array => array.ItemArray.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };
}
