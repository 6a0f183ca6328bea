namespace PostGen.Generator.Model;

/// <summary>A server.</summary>
/// <param name="Name">Pascal-case name from its description, host or position.</param>
/// <param name="Url">URL template as in the document, relative ones included.</param>
/// <param name="Documentation">Description.</param>
/// <param name="Variables">Variables of the template.</param>
internal sealed record ServerModel(string Name, string Url, string? Documentation, EquatableArray<ServerVariableModel> Variables);
