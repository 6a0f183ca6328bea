using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The C# type of any schema, once types have names.</summary>
internal sealed class TypeResolver(ShapeReader shapes, SchemaGraph graph)
{
    private const int DeepestList = 16;

    private static readonly TypeReference s_any = new(TypeKind.Any);

    private readonly SchemaUseMap<UnionPlan> _unions = new();

    /// <summary>Plans the cases of a union; set once by the planner, since the two need each other.</summary>
    public required Func<SchemaEntry, SchemaUse, UnionPlan> PlanUnion { get; init; }

    public TypeReference TypeOf(DocumentNode schema, SchemaUse use) => TypeOf(schema, use, 0);

    /// <summary>The cases of a union; a union that comes to one case is no type of its own.</summary>
    public UnionPlan UnionOf(SchemaEntry entry, SchemaUse use)
    {
        UnionPlan? plan = _unions.Find(entry, use);
        if (plan is null)
        {
            // A union that contains itself is certainly a type, if only of one case: that is what the inner one sees.
            _unions.Set(entry, use, UnionPlan.InProgress);
            plan = PlanUnion(entry, use);
            bool isNamed = ReferenceEquals(_unions.Find(entry, use), UnionPlan.Named);
            plan = isNamed && plan.Cases.Count == 1 ? plan with { Collapsed = null } : plan;
            _unions.Set(entry, use, plan);
        }
        else if (ReferenceEquals(plan, UnionPlan.InProgress))
        {
            _unions.Set(entry, use, UnionPlan.Named);
        }

        return plan;
    }

    private TypeReference TypeOf(DocumentNode schema, SchemaUse use, int depth)
    {
        (SchemaShape shape, bool nullable) = shapes.Resolve(schema);
        switch (shape.Kind)
        {
            case ShapeKind.Primitive:
                return new TypeReference(shape.Primitive, Nullable: nullable);
            case ShapeKind.Array when depth < DeepestList:
                return new TypeReference(TypeKind.List, Item: TypeOf(shape.Item, use, depth + 1), Nullable: nullable);
            case ShapeKind.Map when depth < DeepestList:
                return new TypeReference(TypeKind.Map, Item: TypeOf(shape.Item, use, depth + 1), Nullable: nullable);
            case ShapeKind.Enum when graph.Find(shape) is { } entry:
                return new TypeReference(TypeKind.Enum, entry.NameFor(use), Nullable: nullable);
            case ShapeKind.Object when graph.Find(shape) is { } entry:
                return new TypeReference(TypeKind.Model, entry.NameFor(use), Nullable: nullable);
            case ShapeKind.Union when graph.Find(shape) is { } entry:
                UnionPlan plan = UnionOf(entry, use);
                return plan.Collapsed is { } only
                    ? only with { Nullable = only.Nullable || nullable || plan.AnyNullable }
                    : new TypeReference(TypeKind.Model, entry.NameFor(use), Nullable: nullable || plan.AnyNullable);
            default:
                return s_any; // a JsonElement can be null by itself
        }
    }
}
