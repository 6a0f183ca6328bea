using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Responses;

/// <summary>What an operation gives back.</summary>
/// <param name="Type">Type of the value, or null where there is none.</param>
/// <param name="Kind">How it is handed over.</param>
internal sealed record ResultModel(TypeReference? Type, ResponseBodyKind Kind);
