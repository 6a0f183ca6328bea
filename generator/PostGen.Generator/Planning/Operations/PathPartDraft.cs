using PostGen.Generator.Planning.Parameters;

namespace PostGen.Generator.Planning.Operations;

/// <summary>A piece of a path: a literal in the form in which it is sent, or a parameter.</summary>
internal sealed record PathPartDraft(string? Literal, ParameterDraft? Parameter);
