using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>The expressions whose value an expression may have: both sides of <c>?:</c>, both of <c>??</c>, the arms of a switch, what is assigned.</summary>
internal static class Alternatives
{
    private const int Deepest = 32;

    public static IEnumerable<IOperation> Of(IOperation operation) => Of(operation, 0);

    private static IEnumerable<IOperation> Of(IOperation operation, int depth)
    {
        IEnumerable<IOperation?> parts = depth > Deepest
            ? []
            : operation switch
            {
                _ when operation.ConstantValue.HasValue => [],
                IConversionOperation { OperatorMethod: null } conversion when IsChoice(conversion.Operand) => [conversion.Operand],
                IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
                ICoalesceOperation choice => [choice.Value, choice.WhenNull],

                // What else the target refers to can be filled through it.
                ISimpleAssignmentOperation { IsRef: false } or ICoalesceAssignmentOperation when operation.Type is { } type && OnceAssignedLocal.IsImmutable(type) =>
                    [((IAssignmentOperation)operation).Value],
                ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
                _ => [],
            };
        bool any = false;
        foreach (IOperation? part in parts)
        {
            any = true;
            foreach (IOperation alternative in part is null ? [] : Of(part, depth + 1))
            {
                yield return alternative;
            }
        }

        if (!any)
        {
            yield return operation;
        }
    }

    private static bool IsChoice(IOperation operation) =>
        operation is IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IAssignmentOperation or IConversionOperation;
}
