using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A schema after references, <c>allOf</c> and nullable wrappers are resolved. One instance per distinct schema.</summary>
internal sealed class SchemaShape(ShapeKind kind, DocumentNode node)
{
    private static readonly IReadOnlyList<PropertyShape> s_noProperties = [];

    public ShapeKind Kind { get; } = kind;

    /// <summary>The schema that has this shape: never a wrapper around another one.</summary>
    public DocumentNode Node { get; } = node;

    /// <summary>Type of a primitive.</summary>
    public TypeKind Primitive { get; init; }

    /// <summary>JSON text of the only allowed value of a primitive.</summary>
    public string? Const { get; init; }

    /// <summary>Values of an enum.</summary>
    public EnumShape? Enum { get; init; }

    /// <summary>Item of an array, value of a map, or the declared additional properties of an object.</summary>
    public DocumentNode Item { get; init; }

    /// <summary>What other parts say of each item of an array or value of a map, beside <see cref="Item"/>.</summary>
    public IEnumerable<DocumentNode> OtherItems
    {
        get
        {
            (string keyword, string exempting) = Kind == ShapeKind.Array ? ("items", "prefixItems") : ("additionalProperties", "patternProperties");
            foreach (SchemaPart part in Parts)
            {
                DocumentNode items = part.Node[keyword];
                if (items.IsObject && items != Item && !part.Node[exempting].Exists)
                {
                    yield return items;
                }
            }
        }
    }

    public IReadOnlyList<PropertyShape> Properties { get; init; } = s_noProperties;

    /// <summary>Branches of a union without the null branch.</summary>
    public IReadOnlyList<DocumentNode> Branches { get; init; } = [];

    /// <summary>The discriminator object of a union; may be missing.</summary>
    public DocumentNode Discriminator { get; init; }

    /// <summary>The schemas whose keywords together give this shape, in document order.</summary>
    public IReadOnlyList<SchemaPart> Parts { get; init; } = [];

    /// <summary>Records, unions and enums become types of their own.</summary>
    public bool IsNamed => Kind is ShapeKind.Object or ShapeKind.Union or ShapeKind.Enum;

    public PropertyShape? FindProperty(string name)
    {
        foreach (PropertyShape property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }
}
