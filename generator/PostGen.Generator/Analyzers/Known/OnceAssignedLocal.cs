using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Locals whose value is the one expression that is ever assigned to them.</summary>
internal static class OnceAssignedLocal
{
    /// <summary>What the local still holds wherever it is read.</summary>
    public static bool TryFindValue(ILocalReferenceOperation reference, [NotNullWhen(true)] out IOperation? value)
    {
        LocalAssignments.Use? use = LocalAssignments.Of(reference);
        value = use?.OnlyValue;

        // What can change after it was assigned is known only where nobody else can have changed it.
        return value is not null && (use!.Reads.Count == 1 || IsImmutable(reference.Local.Type));
    }

    /// <summary>What was assigned to the local, though it may have changed inside since then.</summary>
    public static bool TryFindAssignment(ILocalReferenceOperation reference, [NotNullWhen(true)] out IOperation? value) =>
        (value = LocalAssignments.Of(reference)?.OnlyValue) is not null;

    /// <summary>Whether what a variable of the type holds stays as it was assigned.</summary>
    public static bool IsImmutable(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
        || type.TypeKind == TypeKind.Enum
        || SchemaAttributes.IsRuntimeType(type, "FilePart")
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || (type is INamedTypeSymbol { IsRecord: true } && !CanBeSet(type))
        || type is { Name: "Uri" or "Guid" or "DateOnly" or "DateTimeOffset" or "TimeSpan", ContainingNamespace.Name: "System" };

    private static bool CanBeSet(ITypeSymbol record)
    {
        for (ITypeSymbol? type = record; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, SetMethod.IsInitOnly: false } or IFieldSymbol { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false })
                {
                    return member.DeclaredAccessibility != Accessibility.Private;
                }
            }
        }

        return false;
    }
}
