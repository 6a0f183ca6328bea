namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>What the document says about a property, field or parameter.</summary>
/// <param name="Value">Demands on the value itself.</param>
/// <param name="Items">Demands on each item of a list or value of a map, or null.</param>
internal sealed record MemberSchema(Constraints Value, MemberSchema? Items)
{
    /// <summary>Of each of these one must hold whole, beside the other demands; none where there is nothing to choose.</summary>
    public IReadOnlyList<MemberSchema> Alternatives { get; init; } = [];
}
