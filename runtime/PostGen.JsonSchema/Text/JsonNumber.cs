using System.Globalization;
using System.Numerics;

namespace PostGen.JsonSchema.Text;

/// <summary>A JSON number without rounding: a sign, decimal digits and a power of ten (RFC 8259, section 6).</summary>
/// <remarks>Equality and order are those of the values: 1.0, 1 and 10e-1 are one number. No size of an exponent costs memory.</remarks>
public readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    private const int LongestDivided = 2000;

    // Without leading and trailing zeros; empty for zero. The value is 0.DIGITS × 10^_scale.
    private readonly string? _digits;
    private readonly long _scale;
    private readonly bool _negative;

    private JsonNumber(string digits, long scale, bool negative)
    {
        _digits = digits;
        _scale = digits.Length == 0 ? 0 : scale;
        _negative = negative && digits.Length > 0;
    }

    /// <summary>Whether the value has no fraction; 1.0 has none.</summary>
    public bool IsInteger => Digits.Length <= _scale || Digits.Length == 0;

    /// <summary>Less than zero: -1; zero: 0; more: 1.</summary>
    public int Sign => Digits.Length == 0 ? 0 : _negative ? -1 : 1;

    private string Digits => _digits ?? "";

    /// <summary>Whether a text is spelt as a JSON number.</summary>
    public static bool IsNumber(string text) => text is not null && new NumberSpelling(text).IsValid;

    /// <summary>Reads the text of a JSON number.</summary>
    public static bool TryParse(string text, out JsonNumber number)
    {
        number = default;
        if (text is null)
        {
            return false;
        }

        var spelling = new NumberSpelling(text);
        if (!spelling.IsValid)
        {
            return false;
        }

        string whole = text.Substring(spelling.WholeStart, spelling.WholeEnd - spelling.WholeStart);
        string all = spelling.FractionEnd > spelling.FractionStart
            ? whole + text.Substring(spelling.FractionStart, spelling.FractionEnd - spelling.FractionStart)
            : whole;
        string digits = all.TrimStart('0');
        long scale = whole.Length - (all.Length - digits.Length) + ReadExponent(text, spelling);
        number = new JsonNumber(digits.TrimEnd('0'), scale, text[0] == '-');
        return true;
    }

    /// <summary>Whether this is an integer times <paramref name="divisor"/>, exactly; false for a divisor of zero.</summary>
    /// <exception cref="OverflowException">A number has more than 2,000 digits, which would take too long to divide.</exception>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        if (Sign == 0 || divisor.Sign == 0)
        {
            return divisor.Sign != 0;
        }

        if (Digits.Length > LongestDivided || divisor.Digits.Length > LongestDivided)
        {
            throw new OverflowException($"A number of more than {LongestDivided} digits cannot be divided.");
        }

        // a × 10^x is a multiple of b × 10^y exactly if a × 10^(x-y) is one of b.
        BigInteger a = BigInteger.Parse(Digits, CultureInfo.InvariantCulture);
        BigInteger b = BigInteger.Parse(divisor.Digits, CultureInfo.InvariantCulture);
        long shift = _scale - Digits.Length - (divisor._scale - divisor.Digits.Length);

        // With a negative power, a would have to end in a zero; its zeros are in the power already.
        return shift >= 0 && (a % b * BigInteger.ModPow(10, shift, b) % b).IsZero;
    }

    /// <summary>The value as a 32-bit integer, where it is a whole number within its range.</summary>
    public bool TryGetInt32(out int value)
    {
        value = 0;
        return IsInteger
            && _scale <= 10
            && int.TryParse((_negative ? "-" : "") + Digits.PadRight((int)_scale, '0') + (Sign == 0 ? "0" : ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc/>
    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        int magnitude = _scale != other._scale ? _scale.CompareTo(other._scale) : string.CompareOrdinal(Digits, other.Digits);
        return _negative ? -magnitude : magnitude;
    }

    /// <inheritdoc/>
    public bool Equals(JsonNumber other) => _negative == other._negative && _scale == other._scale && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Digits.GetHashCode() * 31) + _scale.GetHashCode();

    /// <summary>Whether two numbers have the same value.</summary>
    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    /// <summary>Whether two numbers have different values.</summary>
    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(JsonNumber left, JsonNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(JsonNumber left, JsonNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is less or equal.</summary>
    public static bool operator <=(JsonNumber left, JsonNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(JsonNumber left, JsonNumber right) => left.CompareTo(right) >= 0;

    private static long ReadExponent(string text, in NumberSpelling spelling)
    {
        const long Beyond = long.MaxValue / 4;
        if (spelling.ExponentStart == 0)
        {
            return 0;
        }

        string exponent = text.Substring(spelling.ExponentStart).TrimStart('+');
        bool fits = long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        return !fits || value is > Beyond or < -Beyond ? exponent[0] == '-' ? -Beyond : Beyond : value;
    }
}
