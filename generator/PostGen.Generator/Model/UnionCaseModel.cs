namespace PostGen.Generator.Model;

/// <summary>A case of a union.</summary>
/// <param name="Name">Pascal-case name, unique in the union; parameters of <c>Match</c> use it in camel case.</param>
/// <param name="Type">Type of the case; distinct from the C# types of the others. Never nullable.</param>
internal sealed record UnionCaseModel(string Name, TypeReference Type)
{
    /// <summary>What the document demands of a value that can be nothing but this case.</summary>
    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;
}
