using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>The number of items that list patterns ask for, and <c>Length</c> or <c>Count</c> of what they can be used on: never negative.</summary>
internal static class ItemCount
{
    private const string Place = ".[]";

    /// <summary>The place of the count of what is at a place.</summary>
    public static string Of(string path) => path + Place;

    public static bool IsAt(string path) => path.EndsWith(Place, StringComparison.Ordinal);

    public static bool Is(ISymbol member, ITypeSymbol holder) =>
        member is IPropertySymbol { Name: "Length" or "Count", Type.SpecialType: SpecialType.System_Int32 } && IsIndexed(holder);

    private static bool IsIndexed(ITypeSymbol holder)
    {
        if (holder is IArrayTypeSymbol || holder.AllInterfaces.Any(HasIndexer))
        {
            return true;
        }

        for (ITypeSymbol? type = holder; type is not null; type = type.BaseType)
        {
            if (HasIndexer(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasIndexer(ITypeSymbol type) => type.GetMembers().Any(static member =>
        member is IPropertySymbol { IsIndexer: true, Parameters: [{ Type: { } index }] }
        && (index.SpecialType == SpecialType.System_Int32 || index is { Name: "Index", ContainingNamespace.Name: "System" }));
}
