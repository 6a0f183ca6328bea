using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>What patterns are matched against, and the locals that they declare.</summary>
internal static class MatchedLocal
{
    /// <summary>The pattern that declares a local, where nothing is assigned to it afterwards; otherwise null.</summary>
    public static IPatternOperation? PatternOf(ILocalReferenceOperation reference)
    {
        IPatternOperation? declaring = null;
        foreach (IOperation operation in OnceAssignedLocal.RootOf(reference).DescendantsAndSelf())
        {
            ISymbol? declared = operation switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                _ => null,
            };
            if (SymbolEqualityComparer.Default.Equals(declared, reference.Local))
            {
                declaring = (IPatternOperation)operation;
            }
            else if (operation is ILocalReferenceOperation other
                && SymbolEqualityComparer.Default.Equals(other.Local, reference.Local)
                && OnceAssignedLocal.MayWrite(other))
            {
                return null;
            }
        }

        return declaring;
    }

    /// <summary>The value that a pattern is matched against, or the subpattern whose member is; null where it is neither.</summary>
    public static IOperation? InputOf(IPatternOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation or IPatternCaseClauseOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchOperation choice => choice.Value,
            ISwitchExpressionOperation choice => choice.Value,
            IPropertySubpatternOperation sub => sub,
            _ => null,
        };
    }
}
