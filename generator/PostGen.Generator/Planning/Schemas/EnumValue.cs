namespace PostGen.Generator.Planning.Schemas;

/// <summary>A value of an enum.</summary>
/// <param name="Text">Content of a string, JSON text of a number.</param>
/// <param name="Name">Name that the document gives it, or null.</param>
/// <param name="Documentation">Its description, or null.</param>
/// <param name="Deprecated">Marked as deprecated.</param>
internal sealed record EnumValue(string Text, string? Name, string? Documentation, bool Deprecated);
