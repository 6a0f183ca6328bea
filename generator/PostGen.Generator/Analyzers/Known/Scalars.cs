using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>JSON forms of .NET values, as System.Text.Json writes them.</summary>
internal static class Scalars
{
    private const string RoundTrip = "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";

    public static KnownValue Of(object value, SyntaxNode syntax) =>
        value switch
        {
            string text => KnownValue.OfText(text, syntax),
            char character => KnownValue.OfText(character.ToString(), syntax),
            bool flag => KnownValue.OfBoolean(flag, syntax),
            Guid guid => KnownValue.OfText(guid.ToString("D"), syntax),
            Uri uri => KnownValue.OfText(uri.OriginalString, syntax),
            DateTimeOffset time => KnownValue.OfText(time.ToString(RoundTrip, CultureInfo.InvariantCulture), syntax),
            MalformedText malformed => KnownValue.Malformed(malformed.Format, malformed.Text, malformed.Syntax),
            _ => NumberOf(value) is { } json ? KnownValue.OfNumber(json, syntax) : KnownValue.Present(syntax),
        };

    /// <summary>JSON text of a number; null where it is none or has none, such as infinity.</summary>
    public static string? NumberOf(object? value) =>
        value switch
        {
            double number => double.IsNaN(number) || double.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
            float number => float.IsNaN(number) || float.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
                ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>What a cast to an integer makes of a number.</summary>
    public static KnownValue Truncate(KnownValue number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? KnownValue.OfNumber(decimal.Truncate(value).ToString(CultureInfo.InvariantCulture), number.Syntax)
            : KnownValue.Unknown;
}
