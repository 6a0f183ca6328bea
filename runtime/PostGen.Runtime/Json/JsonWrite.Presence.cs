using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

public static partial class JsonWrite
{
    /// <summary>Writes a property with a string, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<string?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a boolean, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<bool?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with an integer, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<int?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with an integer, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<long?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with an integer, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<ulong?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a number, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<float?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a number, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<double?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a number, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<decimal?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a date and time, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<DateTimeOffset?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a date, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<DateOnly?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a UUID, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<Guid?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with bytes as Base64, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<byte[]?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    /// <summary>Writes a property with a JSON value, or with <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    public static void Presence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<JsonElement?> value)
    {
        if (value.Value is { } present)
            Required(writer, name, present);
        else if (value.IsSet)
            writer.WriteNull(name);
    }
}
