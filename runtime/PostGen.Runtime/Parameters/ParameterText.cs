using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Plain texts of primitive values, the same as in JSON but without quotes.</summary>
internal static class ParameterText
{
    // typeof(T) comparisons are resolved when compiled for a value type: no boxing, one branch left.
    public static ReadOnlySpan<char> FormatOf<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(DateTimeOffset))
            return ((DateTimeOffset)(object)value).Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF\\Z" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";

        if (typeof(T) == typeof(DateOnly))
            return "yyyy-MM-dd";

        return typeof(T) == typeof(double) || typeof(T) == typeof(float) ? "R" : default;
    }

    /// <summary>Why a value is no number, as where JSON is written; or null.</summary>
    public static string? Refusal<T>(T value)
        where T : struct
    {
        bool isFinite = typeof(T) == typeof(double) ? double.IsFinite((double)(object)value)
            : typeof(T) != typeof(float) || float.IsFinite((float)(object)value);
        return isFinite ? null : string.Create(CultureInfo.InvariantCulture, $"JSON has no number {value}");
    }

    public static string Of<T>(T value)
        where T : struct, ISpanFormattable
        => value.ToString(FormatOf(value).ToString(), CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>The text of a JSON value: a string's content, and what is nested as JSON.</summary>
    public static string Of(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => JsonElement.ParseValue(ref reader).GetRawText(),
    };
}
