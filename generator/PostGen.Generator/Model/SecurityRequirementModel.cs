namespace PostGen.Generator.Model;

/// <summary>Schemes that are needed together; empty means that anonymous calls are allowed.</summary>
/// <param name="Schemes">Indexes into the document's schemes.</param>
internal sealed record SecurityRequirementModel(EquatableArray<int> Schemes);
