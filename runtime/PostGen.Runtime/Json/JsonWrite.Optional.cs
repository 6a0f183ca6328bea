using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

public static partial class JsonWrite
{
    /// <summary>Writes a property with a string, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    /// <summary>Writes a property with a boolean, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
            writer.WriteBoolean(name, present);
    }

    /// <summary>Writes a property with an integer, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a property with an integer, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a property with an integer, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        if (value is { } present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a property with a number, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is { } present)
            Required(writer, name, present);
    }

    /// <summary>Writes a property with a number, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
            Required(writer, name, present);
    }

    /// <summary>Writes a property with a number, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a property with a date and time, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
            Required(writer, name, present);
    }

    /// <summary>Writes a property with a date, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } present)
            Required(writer, name, present);
    }

    /// <summary>Writes a property with a UUID, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is { } present)
            writer.WriteString(name, present);
    }

    /// <summary>Writes a property with bytes as Base64, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
            writer.WriteBase64String(name, value);
    }

    /// <summary>Writes a property with a JSON value, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is { } present)
            Required(writer, name, present);
    }
}
