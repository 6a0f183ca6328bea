using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>What a value of some C# type needs so that a branch of a union allows it, be it the branch that became the type or another of the same JSON type.</summary>
internal sealed class BranchConstraintsReader(ShapeReader shapes, ConstraintsReader constraints)
{
    private static readonly ConstraintsModel s_whole = new() { Divisors = new(["1"]) };

    private readonly HashSet<SchemaShape> _active = [];

    /// <summary>What it needs so that at least one of the branches allows it; null where none does.</summary>
    /// <param name="branches">The branches of a union.</param>
    /// <param name="type">The type, which may be one that no branch became.</param>
    public ConstraintsModel? Read(IReadOnlyList<DocumentNode> branches, TypeReference type)
    {
        List<ConstraintsModel> alternatives = [];
        foreach (DocumentNode branch in branches)
        {
            ConstraintsModel? demands = Read(branch, type);
            if (demands is { IsEmpty: true })
            {
                return ConstraintsModel.None;
            }

            if (demands is not null)
            {
                alternatives.Add(demands);
            }
        }

        return alternatives.Count == 0 ? null : ConstraintsMerger.Either(alternatives);
    }

    /// <summary>What it needs so that the branch allows it: nothing where that may allow any, null where it allows none.</summary>
    public ConstraintsModel? Read(DocumentNode branch, TypeReference type)
    {
        SchemaShape shape = shapes.Resolve(branch).Shape;
        if ((TypesOf(shape) & TypesOf(type)) == JsonTypes.None)
        {
            return null;
        }

        return (type.Kind, shape.Kind) switch
        {
            (TypeKind.String, ShapeKind.Enum) => new ConstraintsModel { Values = shape.Enum!.Values.Select(static value => value.Text).ToEquatableArray() },
            (TypeKind.String, ShapeKind.Primitive) => WithFormat(constraints.Read(branch, type), shape.Primitive),
            (TypeKind.Single or TypeKind.Double or TypeKind.Decimal, ShapeKind.Primitive) => OfNumber(constraints.Read(branch, type), shape.Primitive),
            (TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Boolean, ShapeKind.Primitive) => constraints.Read(branch, type),
            (TypeKind.List, ShapeKind.Array) or (TypeKind.Map, ShapeKind.Map) => WithItems(branch, shape, type),
            (_, ShapeKind.Union) => OfUnion(branch, shape, type),
            _ => ConstraintsModel.None,
        };
    }

    private ConstraintsModel? OfUnion(DocumentNode branch, SchemaShape union, TypeReference type)
    {
        // A union that holds itself allows nothing more by that.
        if (!_active.Add(union))
        {
            return null;
        }

        ConstraintsModel? read = Read(union.Branches, type);
        _active.Remove(union);
        return read is null ? null : ConstraintsMerger.Both(read, constraints.ReadOwn(branch, type));
    }

    private ConstraintsModel? WithItems(DocumentNode branch, SchemaShape shape, TypeReference type)
    {
        ConstraintsModel own = constraints.ReadOwn(branch, type);
        bool sharesNull = type.Item!.Nullable && shapes.Resolve(shape.Item).Nullable;
        ConstraintsModel? items = Read(shape.Item, type.Item) is { } read ? constraints.WithOtherItems(read, shape, type.Item) : null;
        return (items, sharesNull) switch
        {
            (null, true) => own,
            (null, false) => own is { MinItems: > 0 } or { MinProperties: > 0 } ? null : WithoutItems(own, type.Kind),
            ({ IsEmpty: true }, _) => own,
            ({ } demands, _) => own with { Items = demands },
        };
    }

    /// <summary>Items of another type: only what has none is allowed.</summary>
    private static ConstraintsModel WithoutItems(ConstraintsModel own, TypeKind kind) =>
        kind == TypeKind.List ? own with { MaxItems = 0 } : own with { MaxProperties = 0 };

    /// <summary>A text whose format is judged by its C# type elsewhere.</summary>
    private static ConstraintsModel WithFormat(ConstraintsModel assertions, TypeKind primitive) =>
        primitive switch
        {
            TypeKind.DateTimeOffset => assertions with { Formats = new(["date-time"]) },
            TypeKind.DateOnly => assertions with { Formats = new(["date"]) },
            TypeKind.Guid => assertions with { Formats = new(["uuid"]) },
            TypeKind.Bytes => assertions with { Formats = new(["byte"]) },
            _ => assertions,
        };

    private static ConstraintsModel OfNumber(ConstraintsModel assertions, TypeKind primitive) =>
        PrimitiveTypes.TypesOf(primitive) == JsonTypes.Integer ? ConstraintsMerger.Both(assertions, s_whole) : assertions;

    private static JsonTypes TypesOf(SchemaShape shape) => shape.Kind switch
    {
        ShapeKind.Primitive => PrimitiveTypes.TypesOf(shape.Primitive),
        ShapeKind.Enum => shape.Enum!.IsNumeric ? JsonTypes.Number : JsonTypes.String,
        ShapeKind.Array => JsonTypes.Array,
        ShapeKind.Map or ShapeKind.Object => JsonTypes.Object,
        _ => JsonTypes.Any,
    };

    private static JsonTypes TypesOf(TypeReference type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Enum or TypeKind.Any => JsonTypes.Any,
        TypeKind.List => JsonTypes.Array,
        TypeKind.Map => JsonTypes.Object,
        _ => PrimitiveTypes.TypesOf(type.Kind),
    };
}
