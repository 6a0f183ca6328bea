using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Objects that serve as the start of others: what they lack is added by <c>with</c>.</summary>
internal static class CopiedObject
{
    /// <summary>Whether a created object is used for nothing but <c>with</c>, here or through a local.</summary>
    public static bool IsOnlyCopied(IOperation creation) =>
        creation.User() switch
        {
            IWithOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } => IsOnlyCopied(local, creation),
            _ => false,
        };

    /// <summary>Whether the operand of a <c>with</c> is an object that was created here and is used otherwise too.</summary>
    public static bool IsJudged(IOperation operand) =>
        operand.Unconverted() is ILocalReferenceOperation local
        && OnceAssignedLocal.TryFindAssignment(local, out IOperation? created)
        && created is IObjectCreationOperation
        && !IsOnlyCopied(created);

    private static bool IsOnlyCopied(ILocalSymbol local, IOperation code) =>
        LocalAssignments.Of(local, code) is { OnlyValue: not null, Reads: { Count: > 0 } reads } && reads.TrueForAll(static read => read.User() is IWithOperation);
}
