namespace PostGen.Generator.Model;

/// <summary>A node of a rule. Leaves: <c>Always</c>, <c>Present</c> (member is set), <c>Equal</c> (member is absent or has one of the values),
/// <c>Satisfies</c> (member is absent or its value satisfies assertions), <c>Count</c> (so many members are set).</summary>
internal sealed record ConditionModel(ConditionKind Kind)
{
    /// <summary>C# member of <c>Present</c>, <c>Equal</c> and <c>Satisfies</c>.</summary>
    public string? Member { get; init; }

    /// <summary>JSON texts of <c>Equal</c>.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Assertions of <c>Satisfies</c>.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    /// <summary>Lowest number of <c>Count</c>.</summary>
    public long Least { get; init; }

    /// <summary>Highest number of <c>Count</c>, or null.</summary>
    public long? Most { get; init; }

    /// <summary>Operands of <c>All</c>, <c>Any</c>, <c>One</c>, <c>Not</c> (one) and <c>If</c> (condition, then, else).</summary>
    public EquatableArray<ConditionModel> Operands { get; init; }
}
