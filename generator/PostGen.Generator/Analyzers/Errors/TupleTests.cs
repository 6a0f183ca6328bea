using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Takes apart what a tuple is compared with.</summary>
internal static class TupleTests
{
    /// <summary>What the element at an index is compared with.</summary>
    public static IEnumerable<IOperation> OfElement(IOperation test, int index) =>
        test.Unconverted() switch
        {
            ITupleOperation tuple when index < tuple.Elements.Length => [tuple.Elements[index]],
            IRecursivePatternOperation pattern when index < pattern.DeconstructionSubpatterns.Length => [pattern.DeconstructionSubpatterns[index]],
            IBinaryPatternOperation both => OfElement(both.LeftPattern, index).Concat(OfElement(both.RightPattern, index)),
            INegatedPatternOperation negated => OfElement(negated.Pattern, index),
            IPatternCaseClauseOperation clause => OfElement(clause.Pattern, index),
            ISwitchOperation choice => choice.Cases.SelectMany(static section => section.Clauses).SelectMany(clause => OfElement(clause, index)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => OfElement(arm.Pattern, index)),
            _ => [],
        };
}
