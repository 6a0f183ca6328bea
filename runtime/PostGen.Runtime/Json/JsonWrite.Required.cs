using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

public static partial class JsonWrite
{
    /// <summary>Writes a property with a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value) => writer.WriteString(name, NotNull(name, value));

    /// <summary>Writes a property with a boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>Writes a property with an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int value) => writer.WriteNumber(name, value);

    /// <summary>Writes a property with an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value) => writer.WriteNumber(name, value);

    /// <summary>Writes a property with an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ulong value) => writer.WriteNumber(name, value);

    /// <summary>Writes a property with a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a property with a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a property with a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal value) => writer.WriteNumber(name, value);

    /// <summary>Writes a property with a date and time.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a property with a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a property with a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid value) => writer.WriteString(name, value);

    /// <summary>Writes a property with bytes as Base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[] value) => writer.WriteBase64String(name, NotNull(name, value));

    /// <summary>Writes a property with a JSON value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public static void Required(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }
}
