using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The cases of a union after those of equal C# type were merged.</summary>
internal sealed record UnionPlan(IReadOnlyList<UnionPlanCase> Cases)
{
    public static readonly UnionPlan InProgress = new([]);

    /// <summary>In progress, and the type of something that it contains.</summary>
    public static readonly UnionPlan Named = new([]);

    /// <summary>The type of the only case, where there is only one.</summary>
    public TypeReference? Collapsed { get; init; }

    /// <summary>Some branch allows null.</summary>
    public bool AnyNullable { get; init; }
}
