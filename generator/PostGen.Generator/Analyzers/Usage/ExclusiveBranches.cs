using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Usage;

/// <summary>Tells whether of two pieces of code only one can run.</summary>
internal static class ExclusiveBranches
{
    /// <summary>Whether two operations stand in different branches of one expression, or in branches of the same condition.</summary>
    public static bool Hold(IOperation left, IOperation right)
    {
        Dictionary<IOperation, IOperation> branches = [];
        for (IOperation child = left; child.Parent is { } parent; child = parent)
        {
            if (IsBranch(parent, child))
            {
                branches[parent is ISwitchExpressionArmOperation ? parent.Parent! : parent] = child;
            }
        }

        for (IOperation child = right; child.Parent is { } parent; child = parent)
        {
            if (IsBranch(parent, child)
                && branches.TryGetValue(parent is ISwitchExpressionArmOperation ? parent.Parent! : parent, out IOperation? other)
                && other != child)
            {
                return true;
            }
        }

        // Attachments = flag ? [part] : null, Thumbnail = flag ? null : part
        return branches.Keys.OfType<IConditionalOperation>().Any(one => IsOtherSide(one, branches[one], right));
    }

    private static bool IsOtherSide(IConditionalOperation one, IOperation branch, IOperation right)
    {
        for (IOperation child = right; child.Parent is { } parent; child = parent)
        {
            if (parent is IConditionalOperation other
                && IsBranch(other, child)
                && other.Condition.Syntax.IsEquivalentTo(one.Condition.Syntax)
                && (child == other.WhenTrue) != (branch == one.WhenTrue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBranch(IOperation parent, IOperation child) =>
        parent switch
        {
            IConditionalOperation choice => child != choice.Condition,
            ISwitchExpressionArmOperation arm => child == arm.Value,
            _ => false,
        };
}
