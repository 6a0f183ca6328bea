using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Whether the arms of a switch expression take every member of an emitted enum, which has no other values.</summary>
internal sealed class EnumCoverage
{
    private readonly IReadOnlyList<IPatternOperation> _arms;
    private readonly ITypeSymbol _type;
    private readonly PatternEvaluator _values;
    private readonly ValueDomain _domain;

    /// <param name="choice">The switch.</param>
    /// <param name="type">The enum, or its nullable form.</param>
    /// <param name="symbols">What attributes say.</param>
    /// <param name="compilation">The compilation.</param>
    public EnumCoverage(ISwitchExpressionOperation choice, ITypeSymbol type, SchemaSymbols symbols, Compilation compilation)
    {
        var types = new TypeTests(compilation);
        _arms = [.. choice.Arms.Where(static arm => CaseCoverage.IsUnconditional(arm.Guard)).Select(static arm => arm.Pattern)];
        _type = type;
        _values = new PatternEvaluator(types, symbols);
        _domain = new ValueDomain(new PatternMentions(_arms), symbols, types);
    }

    public bool IsComplete(bool mayBeNull)
    {
        foreach (ValueClass each in _domain.Of(_type))
        {
            if (mayBeNull || each != ValueClass.Null)
            {
                _values.Assume("", each);
                if (!_arms.Any(arm => _values.Matches(arm, "", _type) == true))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
