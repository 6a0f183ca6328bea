using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>An entry of a dictionary whose key is a constant.</summary>
internal sealed record MapEntry(string Name, IOperation Key, IOperation Value);
