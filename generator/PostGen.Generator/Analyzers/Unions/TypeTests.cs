using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Which type tests a value of a type passes.</summary>
internal sealed class TypeTests(Compilation compilation)
{
    public bool Is(ITypeSymbol type, ITypeSymbol matched)
    {
        Conversion conversion = compilation.ClassifyConversion(type, matched);
        return conversion.IsIdentity || (conversion is { IsImplicit: true } and ({ IsReference: true } or { IsBoxing: true }));
    }
}
