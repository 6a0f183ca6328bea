using System.Globalization;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

public static partial class JsonRead
{
    /// <summary>Reads a 32-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    public static int Int32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value))
            return value;

        decimal number = Exact(ref reader, "an integer of 32 bits");
        return number is >= int.MinValue and <= int.MaxValue && number == decimal.Truncate(number)
            ? (int)number
            : throw OutOfRange(in reader, "an integer of 32 bits");
    }

    /// <summary>Reads a 32-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer, or null.</returns>
    public static int? OptionalInt32(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Int32(ref reader);

    /// <summary>Reads a 64-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    public static long Int64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value))
            return value;

        decimal number = Exact(ref reader, "an integer of 64 bits");
        return number is >= long.MinValue and <= long.MaxValue && number == decimal.Truncate(number)
            ? (long)number
            : throw OutOfRange(in reader, "an integer of 64 bits");
    }

    /// <summary>Reads a 64-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer, or null.</returns>
    public static long? OptionalInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Int64(ref reader);

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    public static ulong UInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong value))
            return value;

        decimal number = Exact(ref reader, "an unsigned integer of 64 bits");
        return number is >= 0 and <= ulong.MaxValue && number == decimal.Truncate(number)
            ? (ulong)number
            : throw OutOfRange(in reader, "an unsigned integer of 64 bits");
    }

    /// <summary>Reads an unsigned 64-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer, or null.</returns>
    public static ulong? OptionalUInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : UInt64(ref reader);

    /// <summary>Reads a number as <see cref="float"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    public static float Single(ref Utf8JsonReader reader)
    {
        double value = Double(ref reader);
        return float.IsFinite((float)value) ? (float)value : throw OutOfRange(in reader, "a number of single precision");
    }

    /// <summary>Reads a number as <see cref="float"/>, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number, or null.</returns>
    public static float? OptionalSingle(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Single(ref reader);

    /// <summary>Reads a number as <see cref="double"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    public static double Double(ref Utf8JsonReader reader)
    {
        double value;
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetDouble(out value) && double.IsFinite(value))
                return value;
        }
        else if (reader.TokenType != JsonTokenType.String)
        {
            ThrowUnexpected(in reader, "a number");
        }
        else if (double.TryParse(Text(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value))
        {
            return value;
        }

        throw OutOfRange(in reader, "a number of double precision");
    }

    /// <summary>Reads a number as <see cref="double"/>, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number, or null.</returns>
    public static double? OptionalDouble(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Double(ref reader);

    /// <summary>Reads a number as <see cref="decimal"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    public static decimal Decimal(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : Exact(ref reader, "a decimal number");

    /// <summary>Reads a number as <see cref="decimal"/>, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number, or null.</returns>
    public static decimal? OptionalDecimal(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Decimal(ref reader);

    // The rare spellings of a number: 1.0 and 1e3 for an integer, and a number in quotes, as ASP.NET Core 10 allows by default.
    private static decimal Exact(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetDecimal(out decimal value))
                return value;
        }
        else if (reader.TokenType != JsonTokenType.String)
        {
            ThrowUnexpected(in reader, expected);
        }
        else if (decimal.TryParse(Text(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        throw OutOfRange(in reader, expected);
    }

    private static JsonFaultException OutOfRange(in Utf8JsonReader reader, string expected)
        => new($"The value is not {expected}.", reader.TokenStartIndex);
}
