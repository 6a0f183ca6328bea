using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Decides which cases a union has.</summary>
internal sealed class UnionCasePlanner(UnionFactsReader facts, FaultSink faults)
{
    public required TypeResolver Types { get; init; }

    public UnionPlan Plan(SchemaEntry entry, SchemaUse use)
    {
        UnionFacts known = facts.Of(entry.Shape);
        TypeReference own = new(TypeKind.Model, entry.NameFor(use));
        List<UnionPlanCase> cases = [];
        Dictionary<TypeReference, UnionPlanCase> knownTypes = [];
        foreach (BranchFacts branch in known.Branches)
        {
            TypeReference type = CaseType(Types.TypeOf(branch.Schema, use));

            // A branch may come to the union itself once its own branches are merged.
            if (type == own)
            {
                continue;
            }

            TypeReference key = KeyOf(type);
            if (!knownTypes.TryGetValue(key, out UnionPlanCase? same))
            {
                cases.Add(same = new UnionPlanCase(type));
                knownTypes.Add(key, same);
            }
            else
            {
                same.Type = Wider(same.Type, type);
                if (!IsPlainText(type))
                {
                    faults.Report(SchemaDescriptors.MergedCases, branch.Schema, entry.Name);
                }
            }

            same.Branches.Add(branch);
        }

        return new UnionPlan(cases)
        {
            AnyNullable = known.AnyNullable,
            Collapsed = cases.Count == 1 && !IsOpen(known) ? cases[0].Type : cases.Count == 0 ? new TypeReference(TypeKind.Any) : null,
        };
    }

    // A discriminator is there for more cases than one: those to come are unknown cases, and no broken answers of the only one today.
    private static bool IsOpen(UnionFacts known) => known.Discriminator is not null && known.Branches.All(static branch => branch.Shape.Kind == ShapeKind.Object);

    private static TypeReference CaseType(TypeReference type) => type.Nullable ? type with { Nullable = false } : type;

    /// <summary>
    /// Equal C# types are one case. So are texts of different formats, since nothing tells a date from a text that looks like one,
    /// integers of different widths, and lists and maps of either.
    /// </summary>
    private static TypeReference KeyOf(TypeReference type) =>
        IsText(type) ? new TypeReference(TypeKind.String)
        : IsInteger(type) ? new TypeReference(TypeKind.Int64)
        : IsNumber(type) ? new TypeReference(TypeKind.Double)
        : type.Item is null ? Annotations.Without(type)
        : Annotations.Without(type) with { Item = KeyOf(type.Item) };

    private static TypeReference Wider(TypeReference x, TypeReference y)
    {
        TypeKind kind = x.Kind == y.Kind ? x.Kind
            : IsText(x) ? TypeKind.String
            : IsInteger(x) ? TypeKind.Int64
            : TypeKind.Double;
        return x with
        {
            Kind = kind,
            Item = x.Item is null ? null : Wider(x.Item, y.Item!),
            Nullable = x.Nullable || y.Nullable,
        };
    }

    private static bool IsPlainText(TypeReference type) =>
        type.Item is null ? IsText(type) || IsInteger(type) || IsNumber(type) : IsPlainText(type.Item);

    private static bool IsText(TypeReference type) =>
        type.Kind is TypeKind.String or TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.Guid or TypeKind.Bytes;

    private static bool IsInteger(TypeReference type) => type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64;

    private static bool IsNumber(TypeReference type) => type.Kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;
}
