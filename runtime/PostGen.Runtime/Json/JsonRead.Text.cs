using System.Globalization;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

public static partial class JsonRead
{
    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The string.</returns>
    public static string String(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            ThrowUnexpected(in reader, "a string");

        return Text(ref reader);
    }

    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The string, or null.</returns>
    public static string? OptionalString(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : String(ref reader);

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The boolean.</returns>
    public static bool Boolean(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            ThrowUnexpected(in reader, "a boolean");

        return reader.TokenType == JsonTokenType.True;
    }

    /// <summary>Reads a boolean or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The boolean, or null.</returns>
    public static bool? OptionalBoolean(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Boolean(ref reader);

    /// <summary>Reads a date and time (RFC 3339). A text without an offset is taken as UTC.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date and time.</returns>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            ThrowUnexpected(in reader, "a date and time");

        if (EndsWithOffset(ref reader) && reader.TryGetDateTimeOffset(out DateTimeOffset value))
            return value;

        if (!TryReadDateTime(Text(ref reader), out value))
            throw new JsonFaultException("The string is not a date and time (RFC 3339).", reader.TokenStartIndex);

        return value;
    }

    /// <summary>Reads a date and time or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date and time, or null.</returns>
    public static DateTimeOffset? OptionalDateTimeOffset(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : DateTimeOffset(ref reader);

    /// <summary>Reads a full date (RFC 3339). The date of a date and time is taken too.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date.</returns>
    public static DateOnly DateOnly(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            ThrowUnexpected(in reader, "a date");

        ReadOnlySpan<char> text = Text(ref reader);
        if (text.Length > 10 && text[10] is 'T' or 't' or ' ')
            text = text[..10];

        if (!System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value))
            throw new JsonFaultException("The string is not a date (RFC 3339).", reader.TokenStartIndex);

        return value;
    }

    /// <summary>Reads a date or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date, or null.</returns>
    public static DateOnly? OptionalDateOnly(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : DateOnly(ref reader);

    /// <summary>Reads a UUID (RFC 9562).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The UUID.</returns>
    public static Guid Guid(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            ThrowUnexpected(in reader, "a UUID");

        if (reader.TryGetGuid(out Guid value) || System.Guid.TryParse(Text(ref reader), out value))
            return value;

        throw new JsonFaultException("The string is not a UUID (RFC 9562).", reader.TokenStartIndex);
    }

    /// <summary>Reads a UUID or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The UUID, or null.</returns>
    public static Guid? OptionalGuid(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Guid(ref reader);

    /// <summary>Reads bytes from Base64 (RFC 4648, the URL-safe alphabet too).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            ThrowUnexpected(in reader, "Base64");

        if (reader.TryGetBytesFromBase64(out byte[]? value))
            return value;

        string text = Text(ref reader).Replace('-', '+').Replace('_', '/');
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out int count))
            throw new JsonFaultException("The string is not Base64 (RFC 4648).", reader.TokenStartIndex);

        return bytes.AsSpan(0, count).ToArray();
    }

    /// <summary>Reads bytes or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes, or null.</returns>
    public static byte[]? OptionalBytes(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Bytes(ref reader);

    /// <summary>Reads any JSON value, <c>null</c> included.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, independent of the reader's buffer.</returns>
    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads any JSON value; <c>null</c> gives null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or null.</returns>
    public static JsonElement? OptionalElement(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    // Without an offset the framework assumes the local one, which differs from machine to machine.
    // The framework's parser completes what a text lacks by today's date, and takes 03/04/2024 for March: only what begins with a year, or
    // is in the form of HTTP's dates, is certain.
    private static bool TryReadDateTime(string text, out DateTimeOffset value)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 10 || trimmed[4] != '-' || trimmed[..4].ContainsAnyExceptInRange('0', '9'))
            return System.DateTimeOffset.TryParseExact(trimmed, "r", CultureInfo.InvariantCulture, styles, out value);

        // RFC 3339, section 5.7: no clock of .NET has a second 60, so it is the one after 59.
        bool isLeap = trimmed.Length > 18 && trimmed[16..19] is ":60";
        bool isRead = System.DateTimeOffset.TryParse(isLeap ? $"{trimmed[..17]}59{trimmed[19..]}" : trimmed, CultureInfo.InvariantCulture, styles, out value);
        if (isRead && isLeap && value.UtcTicks > System.DateTimeOffset.MaxValue.UtcTicks - TimeSpan.TicksPerDay)
            return false;

        value += isRead && isLeap ? TimeSpan.FromSeconds(1) : TimeSpan.Zero;
        return isRead;
    }

    private static bool EndsWithOffset(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence)
            return false;

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return text.Length > 19 && (text[^1] == 'Z' || text[^6] is (byte)'+' or (byte)'-');
    }
}
