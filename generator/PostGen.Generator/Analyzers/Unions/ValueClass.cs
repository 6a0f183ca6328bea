using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Values that no pattern of a switch tells apart.</summary>
/// <param name="Type">Their type; null for <c>null</c> itself.</param>
/// <param name="Constant">The constant that they equal, or that stands for them; null for values that equal none that is mentioned.</param>
internal sealed record ValueClass(ITypeSymbol? Type, object? Constant = null)
{
    public static readonly ValueClass Null = new((ITypeSymbol?)null);
}
