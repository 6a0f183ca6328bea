using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

internal static class EnumValues
{
    /// <summary>The value of an enum constant, whatever its underlying type; false where it is no small, non-negative number.</summary>
    public static bool TryGetIndex(object constant, out int value)
    {
        value = constant switch
        {
            int number => number,
            byte number => number,
            short number => number,
            long number and >= 0 and <= int.MaxValue => (int)number,
            _ => -1,
        };
        return value >= 0;
    }

    /// <summary>The name that <c>ToString()</c> gives a constant of an enum; null where it is not known, or one of several.</summary>
    public static string? NameOf(ITypeSymbol type, Optional<object?> constant)
    {
        string? name = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && constant.HasValue && Equals(field.ConstantValue, constant.Value))
            {
                if (name is not null)
                {
                    return null;
                }

                name = member.Name;
            }
        }

        return name;
    }
}
