using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Writing properties of JSON objects. <c>Required</c> writes always, <c>Optional</c> unless the value is null,
/// <c>Presence</c> whatever was set, <c>null</c> included.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    /// <summary>Writes a property with a model.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The model.</param>
    public static void Required<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : class, IJsonModel<T>
    {
        NotNull(name, value);
        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    /// <summary>Writes a property with a model, unless it is null.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The model, or null.</param>
    public static void Optional<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    /// <summary>Writes a property with a model, or with <c>null</c>; nothing where it was not set.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The model, and whether it was set.</param>
    public static void Presence<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<T?> value)
        where T : class, IJsonModel<T>
    {
        if (value.IsSet)
            Nullable(writer, name, value.Value);
    }

    /// <summary>Writes a property with a model, or with <c>null</c>.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The model, or null.</param>
    public static void Nullable<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        writer.WritePropertyName(name);
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteJson(writer);
    }

    /// <summary>Writes a property with a value of any other type.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="codec">Writes the value; one of <see cref="JsonCodec.NullableReference"/> or <see cref="JsonCodec.Nullable"/> where null is allowed.</param>
    public static void Required<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonCodec<T> codec)
    {
        if (value is null && codec is not INullableCodec)
            ThrowNull(name);

        writer.WritePropertyName(name);
        codec.Write(writer, value);
    }

    /// <summary>Writes a property with a value of a reference type, unless it is null.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Writes the value.</param>
    public static void Optional<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
        where T : class
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        codec.Write(writer, value);
    }

    /// <summary>Writes a property with a value of a value type, unless it is null.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Writes the value.</param>
    public static void OptionalValue<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (value is not { } present)
            return;

        writer.WritePropertyName(name);
        codec.Write(writer, present);
    }

    /// <summary>Writes a property whatever was set; nothing where it was not set.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    /// <param name="codec">Writes the value, null included.</param>
    public static void Presence<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<T> value, JsonCodec<T> codec)
    {
        if (!value.IsSet)
            return;

        writer.WritePropertyName(name);
        codec.Write(writer, value.Value);
    }

    /// <summary>Writes a member of enums (a list, map or nesting of them), as it was read where it still is the instance that was read.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The member, or null, which writes nothing.</param>
    /// <param name="codec">Writes the value.</param>
    /// <param name="member">C# name of the member.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    public static void Keeping<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec, string member, JsonRemainder? rest)
        where T : class
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        if (rest is null || !rest.TryWriteKept(writer, member, value))
            codec.Write(writer, value);
    }

    /// <summary>Writes the entries of a typed map as properties of the object that is being written.</summary>
    /// <typeparam name="T">Type of the entries.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="entries">The entries, or null.</param>
    /// <param name="codec">Writes an entry.</param>
    public static void Entries<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? entries, JsonCodec<T> codec)
    {
        if (entries is null)
            return;

        foreach (KeyValuePair<string, T> entry in entries)
        {
            writer.WritePropertyName(entry.Key);
            codec.Write(writer, entry.Value);
        }
    }

    internal static void Value(Utf8JsonWriter writer, double value)
    {
        if (!double.IsFinite(value))
            throw new JsonException($"JSON has no number {value.ToString(CultureInfo.InvariantCulture)}.");

        writer.WriteNumberValue(value);
    }

    internal static void Value(Utf8JsonWriter writer, float value)
    {
        if (!float.IsFinite(value))
            throw new JsonException($"JSON has no number {value.ToString(CultureInfo.InvariantCulture)}.");

        writer.WriteNumberValue(value);
    }

    /// <summary>Whether the JSON is sent to a server: properties that only the server sets (<c>readOnly</c>) are then left out.</summary>
    /// <param name="writer">The writer.</param>
    /// <returns>True for a request, false for the JSON of a value by itself.</returns>
    public static bool IsForRequest(Utf8JsonWriter writer) => JsonWriterCache.IsForRequest(writer);

    // Z rather than +00:00: RFC 3339 allows both, but not every server's pattern does.
    internal static void Value(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
            writer.WriteStringValue(value.UtcDateTime);
        else
            writer.WriteStringValue(value);
    }

    internal static void Value(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    internal static void Value(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            JsonElements.Write(writer, value);
    }

    private static T NotNull<T>(ReadOnlySpan<byte> name, T? value)
        where T : class
    {
        if (value is null)
            ThrowNull(name);

        return value!;
    }

    private static void ThrowNull(ReadOnlySpan<byte> name)
        => throw new JsonException($"The required property '{Encoding.UTF8.GetString(name)}' is null.");
}
