using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Splits the values of a type into classes that the patterns of one switch cannot tell apart.</summary>
internal sealed class ValueDomain(PatternMentions mentions, SchemaSymbols symbols, TypeTests types)
{
    public IReadOnlyList<ValueClass> Of(ITypeSymbol type) =>
        MayBeNull(type) ? [ValueClass.Null, .. OfPresent(Present(type))] : [.. OfPresent(Present(type))];

    /// <summary>The values that a union holds: those of each of its cases.</summary>
    public IReadOnlyList<ValueClass> OfCases(IEnumerable<ITypeSymbol> cases) => [.. cases.SelectMany(OfPresent)];

    /// <summary>How many items something can have.</summary>
    public IReadOnlyList<ValueClass> OfCount(ITypeSymbol type) => [.. OfNumber(type, 0, int.MaxValue)];

    public static bool MayBeNull(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);

    public static ITypeSymbol Present(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ } value] } ? value : type;

    private IEnumerable<ValueClass> OfPresent(ITypeSymbol type) =>
        type switch
        {
            { SpecialType: SpecialType.System_Boolean } => [new(type, false), new(type, true)],
            { TypeKind: TypeKind.Enum } => OfEnum(type),
            { SpecialType: SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => OfNumber(type, LimitsOf(type.SpecialType).Least, LimitsOf(type.SpecialType).Most),
            { SpecialType: SpecialType.System_String } => mentions.Constants.Where(static constant => constant is string)
                .Select(constant => new ValueClass(type, constant))
                .Append(new(type)),
            _ => mentions.Types.Where(mentioned => !types.Is(type, mentioned) && types.Is(mentioned, type))
                .Select(mentioned => new ValueClass(mentioned))
                .Append(new(type)),
        };

    private IEnumerable<ValueClass> OfEnum(ITypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant })
            {
                yield return new ValueClass(type, constant);
            }
        }

        // An emitted enum never holds a value that it has no member for.
        if (symbols.TextsOf(type).Texts.Count == 0)
        {
            yield return new ValueClass(type);
        }
    }

    /// <summary>Each number that is mentioned, and one out of each gap between them. NaN has no form in JSON.</summary>
    private IEnumerable<ValueClass> OfNumber(ITypeSymbol type, decimal least, decimal most)
    {
        decimal step = type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double ? 0.5m : 1m;
        decimal[] numbers = [.. mentions.Constants.Select(PatternMentions.NumberOf).OfType<decimal>()
            .Where(number => number >= least && number <= most).Distinct().OrderBy(static number => number)];
        if (numbers.Length == 0)
        {
            return [new ValueClass(type, 0m)];
        }

        var points = new List<decimal> { numbers[0] - 1 };
        for (int i = 0; i < numbers.Length; i++)
        {
            points.Add(numbers[i]);
            decimal next = i + 1 < numbers.Length ? numbers[i + 1] : numbers[i] + 2;
            if (next - numbers[i] > 1 || step < 1)
            {
                points.Add(step < 1 ? (numbers[i] + next) / 2 : numbers[i] + 1);
            }
        }

        return points.Where(point => point >= least && point <= most).Select(point => new ValueClass(type, point));
    }

    private static (decimal Least, decimal Most) LimitsOf(SpecialType type) =>
        type switch
        {
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 or SpecialType.System_Char => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => (decimal.MinValue, decimal.MaxValue),
        };
}
