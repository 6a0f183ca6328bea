namespace PostGen.Generator.Planning.Errors;

/// <summary>A value that the document allows for the type of an error.</summary>
/// <param name="Text">The value on the wire.</param>
/// <param name="Description">What it means.</param>
internal sealed record ErrorTypeValue(string Text, string? Description);
