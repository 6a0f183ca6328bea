using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Evaluates patterns over values of which only the class is known, and only so far as it was asked for.</summary>
internal sealed class PatternEvaluator(TypeTests types, SchemaSymbols symbols)
{
    private readonly Dictionary<string, ValueClass> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ITypeSymbol>> _cases = new(StringComparer.Ordinal);

    /// <summary>The place whose class has to be known to go on, after an answer was null.</summary>
    public string WantedPath { get; private set; } = "";

    /// <summary>The type of that place.</summary>
    public ITypeSymbol? WantedType { get; private set; }

    /// <summary>The types that the value at a place can have, where that says more than the place's own type; otherwise null.</summary>
    public IReadOnlyList<ITypeSymbol>? CasesAt(string path) => _cases.TryGetValue(path, out IReadOnlyList<ITypeSymbol>? cases) ? cases : null;

    public void Restrict(string path, IReadOnlyList<ITypeSymbol> cases) => _cases[path] = cases;

    /// <summary>Whether a pattern matches the value at a place; null where that is not known yet.</summary>
    public bool? Matches(IOperation pattern, string path, ITypeSymbol type) =>
        pattern switch
        {
            IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
            IDeclarationPatternOperation { MatchedType: { } matched } => IsOfType(path, type, matched),
            ITypePatternOperation { MatchedType: { } matched } => IsOfType(path, type, matched),
            IRecursivePatternOperation recursive => MatchesMembers(recursive, path, type),
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => IsConstant(path, type, constant),
            ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => IsConstant(path, type, constant),
            IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var bound } } relation => ClassOf(path, type) is { } known
                ? Holds(relation.OperatorKind, PatternMentions.NumberOf(known.Constant), PatternMentions.NumberOf(bound))
                : null,
            INegatedPatternOperation negated => !Matches(negated.Pattern, path, type),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
                Matches(either.LeftPattern, path, type) is not false and var left ? left : Matches(either.RightPattern, path, type),
            IBinaryPatternOperation both => Matches(both.LeftPattern, path, type) is not true and var left ? left : Matches(both.RightPattern, path, type),
            IListPatternOperation list => MatchesItems(list, path, type),

            // Half-typed code, or a pattern that C# did not have when this was written: rather silent than wrong.
            _ => true,
        };

    public void Assume(string path, ValueClass known) => _known[path] = known;

    public void Forget(string path) => _known.Remove(path);

    private ValueClass? ClassOf(string path, ITypeSymbol type)
    {
        if (_known.TryGetValue(path, out ValueClass? known))
        {
            return known;
        }

        WantedPath = path;
        WantedType = type;
        return null;
    }

    private bool? IsConstant(string path, ITypeSymbol type, object? constant)
    {
        // No class needs to be split to know that a value that is there is not null.
        if (constant is null && !_known.ContainsKey(path) && (CasesAt(path) is not null || !ValueDomain.MayBeNull(type)))
        {
            return false;
        }

        return ClassOf(path, type) is not { } known ? null
            : constant is null ? known.Type is null
            : AreEqual(known.Constant, constant);
    }

    private bool? IsOfType(string path, ITypeSymbol type, ITypeSymbol matched)
    {
        IReadOnlyList<ITypeSymbol>? cases = CasesAt(path);
        if (!_known.ContainsKey(path) && (cases is not null || !ValueDomain.MayBeNull(type)))
        {
            cases ??= [type];
            bool always = cases.All(each => types.Is(each, matched));
            if (always || cases.All(each => (each.IsSealed || each.IsValueType) && !types.Is(each, matched)))
            {
                return always;
            }
        }

        return ClassOf(path, type) is { } known ? known.Type is not null && types.Is(known.Type, matched) : null;
    }

    private bool? MatchesMembers(IRecursivePatternOperation pattern, string path, ITypeSymbol type)
    {
        bool? all = IsOfType(path, type, pattern.MatchedType);
        for (int i = 0; all == true && i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            IPatternOperation sub = pattern.DeconstructionSubpatterns[i];
            all = Matches(sub, $"{path}#{i}", sub.InputType);
        }

        for (int i = 0; all == true && i < pattern.PropertySubpatterns.Length; i++)
        {
            IPropertySubpatternOperation sub = pattern.PropertySubpatterns[i];
            if (sub.Member is IMemberReferenceOperation { Member: { } member, Type: { } memberType })
            {
                string place = ItemCount.Is(member, pattern.MatchedType) ? ItemCount.Of(path) : $"{path}.{member.Name}";
                if (!_cases.ContainsKey(place) && UnionCases.HeldBy(member, symbols) is { } union)
                {
                    _cases[place] = union.Types;
                }

                all = Matches(sub.Pattern, place, member is IPropertySymbol property ? property.Type : memberType);
            }
        }

        return all;
    }

    private bool? MatchesItems(IListPatternOperation pattern, string path, ITypeSymbol type)
    {
        bool slices = pattern.Patterns.Any(static item => item is ISlicePatternOperation);
        int count = pattern.Patterns.Length - (slices ? 1 : 0);
        bool? all = ValueDomain.MayBeNull(type) ? IsOfType(path, type, ValueDomain.Present(type)) : true;
        ValueClass? known = null;
        if (all == true && (!slices || count > 0) && pattern.LengthSymbol is IPropertySymbol { Type: { } length })
        {
            known = ClassOf(ItemCount.Of(path), length);
            all = known is null ? null : PatternMentions.NumberOf(known.Constant) is not { } number || (slices ? number >= count : number == count);
        }

        // Where a slice precedes it, an item counts from the end.
        decimal skipped = 0;
        for (int i = 0; all == true && i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation)
            {
                skipped = (PatternMentions.NumberOf(known?.Constant) ?? count) - pattern.Patterns.Length;
            }
            else
            {
                all = Matches(pattern.Patterns[i], $"{path}[{i + skipped}]", pattern.Patterns[i].InputType);
            }
        }

        return all;
    }

    private static bool AreEqual(object? known, object constant) =>
        known is not null
        && (PatternMentions.NumberOf(known) is { } number && PatternMentions.NumberOf(constant) is { } other ? number == other : known.Equals(constant));

    private static bool Holds(BinaryOperatorKind relation, decimal? value, decimal? bound) =>
        // A bound that nothing can be compared with: rather silent than wrong.
        bound is not { } right || (value is { } left && relation switch
        {
            BinaryOperatorKind.LessThan => left < right,
            BinaryOperatorKind.LessThanOrEqual => left <= right,
            BinaryOperatorKind.GreaterThan => left > right,
            BinaryOperatorKind.GreaterThanOrEqual => left >= right,
            _ => false,
        });
}
