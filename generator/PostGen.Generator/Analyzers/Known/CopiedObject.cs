using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Objects that serve as the start of others: what they lack is added by <c>with</c>.</summary>
internal static class CopiedObject
{
    private const int Deepest = 16;

    /// <summary>Whether a created object is used for nothing but <c>with</c>, here or through a local.</summary>
    public static bool IsOnlyCopied(IOperation creation) => IsOnlyCopied(creation, compilation: null, 0);

    /// <summary>
    /// Whether a created object may get by <c>with</c> what it lacks: it is handed to something whose result or value is the start of
    /// others. That looks through the whole compilation, so it is asked only where something is lacking.
    /// </summary>
    public static bool MayBeCompleted(IOperation creation, Compilation compilation) => IsOnlyCopied(creation, compilation, 0);

    /// <summary>Whether the operand of a <c>with</c> is an object that was created here and is used otherwise too.</summary>
    public static bool IsJudged(IOperation operand) =>
        operand.Unconverted() is ILocalReferenceOperation local
        && OnceAssignedLocal.TryFindAssignment(local, out IOperation? created)
        && created is IObjectCreationOperation
        && !IsOnlyCopied(created);

    private static bool IsOnlyCopied(IOperation value, Compilation? compilation, int depth)
    {
        (IOperation? user, IOperation used) = UserOf(value);
        return depth < Deepest && user switch
        {
            IWithOperation copy => copy.Operand.Unconverted() == used.Unconverted() || copy.Operand == used,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } => IsOnlyCopied(local, value, compilation, depth),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local } } when compilation is not null =>
                IsOnlyCopied(local, value, compilation, depth),
            _ => compilation is not null && Receiver.Of(user, value) is { } receiver && CopiedNames.Contain(receiver, compilation),
        };
    }

    private static bool IsOnlyCopied(ILocalSymbol local, IOperation code, Compilation? compilation, int depth)
    {
        if (LocalAssignments.Of(local, code) is not { Reads: { Count: > 0 } reads } use)
        {
            return false;
        }

        // A local that is assigned again, as in `x = x with { … }`, holds the object only until then.
        return use.OnlyValue is not null
            ? reads.TrueForAll(read => IsOnlyCopied(read, compilation, depth + 1))
            : compilation is not null && reads.Exists(static read => read.User() is IWithOperation);
    }

    /// <summary>What uses a value or a choice that it is one side of, and what is used there.</summary>
    private static (IOperation? User, IOperation Used) UserOf(IOperation value)
    {
        IOperation used = value;
        IOperation? parent = value.User();
        while (parent is IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            used = parent;
            parent = parent.User();
        }

        return (parent, used);
    }
}
