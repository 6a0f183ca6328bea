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
}
