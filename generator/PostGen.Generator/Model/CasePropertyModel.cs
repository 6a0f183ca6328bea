namespace PostGen.Generator.Model;

/// <summary>What a property of an object must be for a case, where it is there.</summary>
/// <param name="Name">Name on the wire.</param>
/// <param name="Types">JSON types that it may have.</param>
/// <param name="Values">Allowed values: JSON texts; empty for any.</param>
internal sealed record CasePropertyModel(string Name, JsonTypes Types, EquatableArray<string> Values);
