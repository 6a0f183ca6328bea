namespace PostGen.Generator.Planning.Operations;

/// <summary>A piece of a path template.</summary>
/// <param name="Text">Literal text as in the document, or what stands between braces.</param>
/// <param name="IsParameter">Stood between braces.</param>
internal sealed record PathSegment(string Text, bool IsParameter);
