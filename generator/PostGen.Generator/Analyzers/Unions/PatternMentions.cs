using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>The constants and types that the patterns of a switch mention.</summary>
internal sealed class PatternMentions
{
    // A number beyond this is compared with nothing else; its neighbours could not be computed.
    private const double Greatest = 1e27;

    public PatternMentions(IEnumerable<IOperation> patterns)
    {
        foreach (IOperation operation in patterns.SelectMany(static pattern => pattern.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                    Constants.Add(constant);
                    break;
                case ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                    Constants.Add(constant);
                    break;
                case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } }:
                    Constants.Add(bound);
                    break;
                case IListPatternOperation list:
                    Constants.Add(list.Patterns.Length);
                    Constants.Add(list.Patterns.Length - 1);
                    break;
                case IDeclarationPatternOperation { MatchedType: { } type }:
                    Types.Add(type);
                    break;
                case ITypePatternOperation { MatchedType: { } type }:
                    Types.Add(type);
                    break;
                case IRecursivePatternOperation { MatchedType: { } type }:
                    Types.Add(type);
                    break;
            }
        }
    }

    public HashSet<object> Constants { get; } = [];

    public HashSet<ITypeSymbol> Types { get; } = new(SymbolEqualityComparer.Default);

    public static decimal? NumberOf(object? constant) =>
        constant switch
        {
            decimal number => Math.Abs(number) < (decimal)Greatest ? number : null,
            double number => Math.Abs(number) < Greatest ? (decimal)number : null,
            float number => Math.Abs(number) < Greatest ? (decimal)number : null,
            char character => character,
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(constant, System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };
}
