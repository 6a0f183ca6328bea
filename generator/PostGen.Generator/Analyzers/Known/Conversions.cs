using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Looks through the conversions that C# itself knows. Those that a type defines are calls.</summary>
internal static class Conversions
{
    /// <summary>What is converted.</summary>
    public static IOperation Unconverted(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>What uses a value, whatever it is converted to before.</summary>
    public static IOperation? User(this IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>
    /// Whether a conversion that is no constant leaves a value what it was: a number that is cast to <c>char</c>, an enum, or an integer
    /// that cannot hold it becomes another.
    /// </summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="number">JSON text of the value, where it is a number.</param>
    public static bool KeepsValue(IConversionOperation conversion, string? number)
    {
        ITypeSymbol? from = Value(conversion.Operand.Type);
        ITypeSymbol? to = Value(conversion.Type);
        return (from?.TypeKind == TypeKind.Enum || to?.TypeKind == TypeKind.Enum) && to is { IsValueType: true }
            ? SymbolEqualityComparer.Default.Equals(from, to)
            : number is null || Holds(to?.SpecialType, number);
    }

    private static bool Holds(SpecialType? type, string number) =>
        type switch
        {
            SpecialType.System_Char => false,
            SpecialType.System_SByte => IsBetween(number, sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => IsBetween(number, byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => IsBetween(number, short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => IsBetween(number, ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => IsBetween(number, int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => IsBetween(number, uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => IsBetween(number, long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => IsBetween(number, ulong.MinValue, ulong.MaxValue),
            _ => true,
        };

    private static bool IsBetween(string number, decimal least, decimal most) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value >= least && value <= most;

    private static ITypeSymbol? Value(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
