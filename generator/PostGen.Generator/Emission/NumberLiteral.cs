using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Numbers of a document as C# literals. They are parsed first, so nothing but a number gets through.</summary>
internal static class NumberLiteral
{
    /// <summary>A literal that compares with a value of the kind without rounding, or null where no such value can be that large.</summary>
    public static string? Of(string? json, TypeKind kind) => kind switch
    {
        TypeKind.Single or TypeKind.Double => Double(json),
        TypeKind.Int32 or TypeKind.Int64 => Integer(json) ?? Decimal(json),
        _ => Decimal(json),
    };

    /// <summary>A literal to divide a value of the kind by, or null where nothing can be divided by it.</summary>
    public static string? Divisor(string? json, TypeKind kind) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal divisor) && divisor > 0
            ? Of(json, kind is TypeKind.Single or TypeKind.Double ? TypeKind.Decimal : kind)
            : null;

    private static string? Integer(string? json) =>
        long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value > long.MinValue
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Decimal(string? json) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value.ToString(CultureInfo.InvariantCulture) + "m"
            : null;

    private static string? Double(string? json) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) && !double.IsNaN(value)
            ? value.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null;
}
