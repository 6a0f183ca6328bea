using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>An error type that a handler asks for, and the code that names it.</summary>
internal sealed record ErrorTypeTest(IFieldSymbol Member, SyntaxNode Syntax);
