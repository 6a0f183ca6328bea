using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>What planning a document looks at besides that document.</summary>
/// <param name="Files">Every file that can be a part of it, itself included.</param>
/// <param name="HasTesting">The project references PostGen.Testing.</param>
internal sealed record PlanningScope(EquatableArray<DocumentInput> Files, bool HasTesting);
