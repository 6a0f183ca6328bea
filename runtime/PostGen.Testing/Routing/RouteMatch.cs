using PostGen.Testing.Documents;

namespace PostGen.Testing.Routing;

/// <summary>What a method and a path mean.</summary>
/// <param name="Operation">Null where the document has no such operation.</param>
/// <param name="PathValues">Path parameters, still percent-encoded.</param>
/// <param name="Allowed">Methods that the path has, where only the method was wrong.</param>
internal sealed record RouteMatch(OperationDescription? Operation, IReadOnlyDictionary<string, string> PathValues, IReadOnlyList<string> Allowed);
