using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Locals whose value is the one expression that is ever assigned to them.</summary>
internal static class OnceAssignedLocal
{
    /// <summary>What the local still holds wherever it is read.</summary>
    public static bool TryFindValue(ILocalReferenceOperation reference, [NotNullWhen(true)] out IOperation? value) =>
        // What can change after it was assigned is known only where nobody else can have changed it.
        TryFind(reference, out value, out int reads) && (reads == 1 || IsImmutable(reference.Local.Type));

    /// <summary>What was assigned to the local, though it may have changed inside since then.</summary>
    public static bool TryFindAssignment(ILocalReferenceOperation reference, [NotNullWhen(true)] out IOperation? value) => TryFind(reference, out value, out _);

    private static bool TryFind(ILocalReferenceOperation reference, [NotNullWhen(true)] out IOperation? value, out int reads)
    {
        reads = 0;
        value = null;
        ILocalSymbol local = reference.Local;
        if (local.RefKind != RefKind.None || reference.IsDeclaration)
        {
            return false;
        }

        foreach (IOperation operation in RootOf(reference).DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, local))
            {
                if (!TryTake(declarator.GetVariableInitializer()?.Value, ref value))
                {
                    return false;
                }
            }
            else if (operation is ILocalReferenceOperation other && Same(other.Local, local))
            {
                if (AssignedValue(other) is { } assigned ? !TryTake(assigned, ref value) : MayWrite(other))
                {
                    return false;
                }

                reads += AssignedValue(other) is null ? 1 : 0;
            }
        }

        return value is not null;
    }

    private static bool TryTake(IOperation? candidate, ref IOperation? value)
    {
        if (candidate is null)
        {
            return true;
        }

        bool first = value is null;
        value = candidate;
        return first;
    }

    private static IOperation? AssignedValue(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == reference ? assignment.Value : null;

    /// <summary>Whether something may be written to a local where it is mentioned.</summary>
    public static bool MayWrite(ILocalReferenceOperation reference)
    {
        IOperation child = reference;
        IOperation? parent = reference.Parent;
        while (parent is ITupleOperation or IConversionOperation)
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IAssignmentOperation assignment => assignment.Target == child,
            IIncrementOrDecrementOperation or IAddressOfOperation => true,
            IArgumentOperation argument => argument.Parameter?.RefKind is not (RefKind.None or RefKind.In),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.RefKind != RefKind.None,
            IReturnOperation => false,
            IInvalidOperation => true,
            _ => reference.IsDeclaration,
        };
    }

    private static bool IsImmutable(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
        || type.TypeKind == TypeKind.Enum
        || SchemaAttributes.IsRuntimeType(type, "FilePart")
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type is INamedTypeSymbol { IsRecord: true }
        || type is { Name: "Uri" or "Guid" or "DateTimeOffset" or "TimeSpan", ContainingNamespace.Name: "System" };

    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool Same(ILocalSymbol left, ILocalSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
