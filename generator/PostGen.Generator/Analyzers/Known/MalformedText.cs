using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>A constant that a type such as <c>Guid</c> cannot be built from.</summary>
internal sealed record MalformedText(string Format, string Text, SyntaxNode Syntax);
