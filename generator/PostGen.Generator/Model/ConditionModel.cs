namespace PostGen.Generator.Model;

/// <summary>A node of a rule. Leaves: <c>Always</c>, <c>Present</c> (member is set), <c>Equal</c> (member is absent or has one of the values).</summary>
internal sealed record ConditionModel(ConditionKind Kind)
{
    /// <summary>C# member of <c>Present</c> and <c>Equal</c>.</summary>
    public string? Member { get; init; }

    /// <summary>JSON texts of <c>Equal</c>.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Operands of <c>All</c>, <c>Any</c>, <c>One</c>, <c>Not</c> (one) and <c>If</c> (condition, then, else).</summary>
    public EquatableArray<ConditionModel> Operands { get; init; }
}
