namespace PostGen.Generator.Model;

/// <summary>A variable of a server's URL.</summary>
/// <param name="Name">C# parameter name.</param>
/// <param name="WireName">Name in braces.</param>
/// <param name="Default">Default value.</param>
/// <param name="Values">Allowed values, empty for any.</param>
/// <param name="Documentation">Description.</param>
internal sealed record ServerVariableModel(string Name, string WireName, string Default, EquatableArray<string> Values, string? Documentation);
