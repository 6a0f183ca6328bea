using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Which cases of a union the arms of a switch take, whatever the case holds.</summary>
internal sealed class CaseCoverage(UnionCases union, Compilation compilation)
{
    private readonly UnionCases _union = union;
    private readonly Compilation _compilation = compilation;

    /// <summary>The cases that no arm takes, in the union's order.</summary>
    public IReadOnlyList<ITypeSymbol> Missing(IOperation switched)
    {
        IReadOnlyList<IPatternOperation?> arms = Arms(switched);
        return arms.Any(static arm => arm is null) ? [] : [.. _union.Types.Where(type => !arms.Any(arm => Takes(arm!, type)))];
    }

    /// <summary>Patterns of the arms without a condition; null for one that takes everything.</summary>
    private static List<IPatternOperation?> Arms(IOperation switched) =>
        switched switch
        {
            ISwitchExpressionOperation expression => [.. expression.Arms.Where(arm => IsUnconditional(arm.Guard)).Select(arm => arm.Pattern)],
            ISwitchOperation statement =>
            [
                .. statement.Cases.SelectMany(section => section.Clauses).OfType<IDefaultCaseClauseOperation>().Select(static _ => (IPatternOperation?)null),
                .. statement.Cases.SelectMany(section => section.Clauses)
                    .OfType<IPatternCaseClauseOperation>()
                    .Where(clause => IsUnconditional(clause.Guard))
                    .Select(clause => clause.Pattern),
            ],
            _ => [],
        };

    private static bool IsUnconditional(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    private bool Takes(IPatternOperation pattern, ITypeSymbol type) =>
        pattern switch
        {
            IDiscardPatternOperation => true,
            IDeclarationPatternOperation declaration => declaration.MatchesNull || Is(type, declaration.MatchedType),
            ITypePatternOperation matched => Is(type, matched.MatchedType),
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive => TakesRecursively(recursive, type),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Takes(either.LeftPattern, type) || Takes(either.RightPattern, type),
            IBinaryPatternOperation both => Takes(both.LeftPattern, type) && Takes(both.RightPattern, type),
            INegatedPatternOperation negated => Excludes(negated.Pattern, type),
            _ => false,
        };

    private bool TakesRecursively(IRecursivePatternOperation pattern, ITypeSymbol type)
    {
        // A switch over the union itself looks at { Value: … }.
        if (SymbolEqualityComparer.Default.Equals(pattern.MatchedType, _union.Union))
        {
            return pattern.PropertySubpatterns.All(
                sub => sub.Member is IPropertyReferenceOperation { Property: { } property } && _union.IsValue(property)
                    ? Takes(sub.Pattern, type)
                    : TakesEverything(sub.Pattern));
        }

        return Is(type, pattern.MatchedType) && pattern.PropertySubpatterns.All(sub => TakesEverything(sub.Pattern));
    }

    private static bool TakesEverything(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>Whether no value of a type can match a pattern.</summary>
    private bool Excludes(IPatternOperation pattern, ITypeSymbol type) =>
        pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
            ITypePatternOperation matched => type.IsSealed && !Is(type, matched.MatchedType),
            IDeclarationPatternOperation { MatchesNull: false } declaration => type.IsSealed && !Is(type, declaration.MatchedType),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Excludes(either.LeftPattern, type) && Excludes(either.RightPattern, type),
            _ => false,
        };

    private bool Is(ITypeSymbol type, ITypeSymbol? matched)
    {
        if (matched is null)
        {
            return false;
        }

        Conversion conversion = _compilation.ClassifyConversion(type, matched);
        return conversion.IsIdentity || (conversion is { IsImplicit: true } and ({ IsReference: true } or { IsBoxing: true }));
    }
}
