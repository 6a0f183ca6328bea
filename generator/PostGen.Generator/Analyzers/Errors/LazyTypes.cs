using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Types whose values stand for calls that were begun elsewhere, or that run code of somebody else when they are used.</summary>
internal static class LazyTypes
{
    public static bool MayHold(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => MayHold(array.ElementType),
            { TypeKind: TypeKind.Delegate } => true,

            // A response throws the error of its call where its value is asked for.
            INamedTypeSymbol { Name: "Task" or "ValueTask" or "Lazy" or "IEnumerable" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator" or "IQueryable" } => true,
            INamedTypeSymbol named => SchemaAttributes.IsRuntimeType(named, "ApiResponse") || named.TypeArguments.Any(MayHold),
            _ => false,
        };
}
