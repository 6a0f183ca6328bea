namespace PostGen.Generator.Model;

/// <summary>A <c>oneOf</c> or <c>anyOf</c>: a sealed partial class with one constructor per case and an unknown case.</summary>
internal sealed record UnionModel : TypeModel
{
    /// <summary>Name of the discriminator property, or null.</summary>
    public string? Discriminator { get; init; }

    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>Tests in the order in which they are tried on reading; the first that holds decides. None holds: the unknown case.</summary>
    public required EquatableArray<CaseTestModel> Tests { get; init; }

    /// <summary>Tests of the items of an array; null where no two cases are arrays.</summary>
    public CaseTestsModel? ItemTests { get; init; }
}
