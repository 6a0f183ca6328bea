namespace PostGen.Generator.Model;

/// <summary>A piece of a path template.</summary>
/// <param name="Literal">Text to send as it is (already percent-encoded where it must be), or null.</param>
/// <param name="Parameter">Index into the operation's parameters, or -1 for a literal.</param>
internal sealed record PathPartModel(string? Literal, int Parameter = -1);
