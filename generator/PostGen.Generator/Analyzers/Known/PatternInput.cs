using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>What patterns are matched against.</summary>
internal static class PatternInput
{
    /// <summary>The value that a pattern is matched against, or the subpattern whose member is; null where it is neither.</summary>
    public static IOperation? Of(IPatternOperation pattern)
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
