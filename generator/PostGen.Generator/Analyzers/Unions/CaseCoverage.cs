using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Which cases of a union the arms of a switch take, whatever the case holds: one arm alone, or several together.</summary>
internal sealed class CaseCoverage
{
    // Patterns over many members have more combinations than are worth trying.
    private const int MostTried = 4096;

    private readonly UnionCases _union;
    private readonly IReadOnlyList<IOperation?> _arms;
    private readonly ITypeSymbol? _switched;
    private readonly PatternEvaluator _values;
    private readonly ValueDomain _domain;
    private readonly string _casePath;
    private int _tried;

    /// <param name="union">The union.</param>
    /// <param name="choice">The switch over it, or over its value.</param>
    /// <param name="symbols">What attributes say.</param>
    /// <param name="compilation">The compilation.</param>
    public CaseCoverage(UnionCases union, IOperation choice, SchemaSymbols symbols, Compilation compilation)
    {
        var types = new TypeTests(compilation);
        _union = union;
        _arms = Arms(choice);
        _switched = choice switch
        {
            ISwitchExpressionOperation expression => expression.Value.Type,
            ISwitchOperation statement => statement.Value.Type,
            _ => null,
        };
        _values = new PatternEvaluator(types, symbols);
        _domain = new ValueDomain(new PatternMentions(_arms.OfType<IOperation>()), symbols, types);
        _casePath = SymbolEqualityComparer.Default.Equals(_switched, union.Union) ? "." + UnionCases.ValueName : "";
    }

    /// <summary>Whether some arm takes null.</summary>
    public bool TakesNull
    {
        get
        {
            _values.Assume("", ValueClass.Null);
            bool taken = _switched is null || IsTaken(_switched);
            _values.Forget("");
            return taken;
        }
    }

    /// <summary>Whether an arm with this condition is entered wherever its pattern matches.</summary>
    public static bool IsUnconditional(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    /// <summary>The cases that the arms do not take, in the union's order.</summary>
    public IReadOnlyList<ITypeSymbol> Missing() => [.. _union.Types.Where(type => !Takes(type))];

    /// <summary>Patterns and constants of the arms without a condition; null for one that takes everything.</summary>
    private static IReadOnlyList<IOperation?> Arms(IOperation choice) =>
        choice switch
        {
            ISwitchExpressionOperation expression => [.. expression.Arms.Where(arm => IsUnconditional(arm.Guard)).Select(arm => arm.Pattern)],
            ISwitchOperation statement => [.. statement.Cases.SelectMany(section => section.Clauses).Where(IsUnconditional).Select(PatternOf)],
            _ => [],
        };

    private static bool IsUnconditional(ICaseClauseOperation clause) => clause is not IPatternCaseClauseOperation { Guard: var guard } || IsUnconditional(guard);

    private static IOperation? PatternOf(ICaseClauseOperation clause) =>
        clause switch
        {
            IPatternCaseClauseOperation matched => matched.Pattern,
            IDefaultCaseClauseOperation => null,
            _ => clause,
        };

    private bool Takes(ITypeSymbol type)
    {
        _values.Restrict(_casePath, [type]);
        _tried = 0;
        return _switched is null || IsTaken(_switched.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
    }

    /// <summary>Whether an arm takes every value that is like what is known; where it depends on more, that is split into its classes.</summary>
    private bool IsTaken(ITypeSymbol switched)
    {
        if (++_tried > MostTried)
        {
            return true;
        }

        foreach (IOperation? arm in _arms)
        {
            switch (arm is null ? true : _values.Matches(arm, "", switched))
            {
                case true:
                    return true;
                case null:
                    return IsEachTaken(switched);
            }
        }

        return false;
    }

    private bool IsEachTaken(ITypeSymbol switched)
    {
        string path = _values.WantedPath;
        if (_values.WantedType is not { } type)
        {
            return true;
        }

        bool all = true;
        foreach (ValueClass each in _values.CasesAt(path) is { } cases ? _domain.OfCases(cases) : ItemCount.IsAt(path) ? _domain.OfCount(type) : _domain.Of(type))
        {
            _values.Assume(path, each);
            all = all && IsTaken(switched);
        }

        _values.Forget(path);
        return all;
    }
}
