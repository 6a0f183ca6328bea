using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// The values of an emitted enum: text i stands for the member with number i + 1; number 0 is <c>Unrecognized</c>.
/// No <see cref="System.Text.Json.Serialization.JsonConverter"/> itself: making one asks for assemblies by reflection, which a program that never serializes by
/// <see cref="JsonSerializer"/> would pay for at its first call.
/// </summary>
/// <typeparam name="T">The enum; its underlying type is <see cref="int"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaEnum<T>
    where T : struct, Enum
{
    private readonly EnumTexts _texts;

    /// <summary>An enum of strings.</summary>
    /// <param name="values">The texts, in the order of the members.</param>
    protected SchemaEnum(params string[] values)
        : this(false, values)
    {
    }

    /// <summary>An enum of strings or of numbers.</summary>
    /// <param name="isNumeric">True where the texts are JSON numbers.</param>
    /// <param name="values">The texts, in the order of the members.</param>
    protected SchemaEnum(bool isNumeric, params string[] values)
    {
        Debug.Assert(Enum.GetUnderlyingType(typeof(T)) == typeof(int), "Emitted enums are 32-bit.");
        _texts = new EnumTexts(values, isNumeric);
        Codec = new EnumCodec<T>(this);
    }

    /// <summary>The codec that reads and writes these values.</summary>
    public JsonCodec<T> Codec { get; }

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The string or JSON number of the document, or null for <c>Unrecognized</c> and numbers without a member.</returns>
    public string? ToText(T value) => _texts.TextOf(NumberOf(value));

    /// <summary>The value of a text.</summary>
    /// <param name="text">The string or JSON number.</param>
    /// <returns>The member, or <c>Unrecognized</c>.</returns>
    public T Parse(string? text) => text is null ? default : ValueOf(_texts.Find(Encoding.UTF8.GetBytes(text)) + 1);

    /// <summary>Reads a required value; what the document does not know is kept.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="member">C# name of the member.</param>
    /// <param name="rest">What is kept so far.</param>
    /// <returns>The member, or <c>Unrecognized</c>.</returns>
    /// <exception cref="JsonException">The value is <c>null</c>.</exception>
    public T ReadRequired(ref Utf8JsonReader reader, string member, ref JsonRemainder? rest)
    {
        int index = Find(ref reader);
        if (index < 0)
            JsonRemainder.Keep(ref rest, member, JsonElement.ParseValue(ref reader), null);
        else
            JsonRemainder.Drop(ref rest, member);

        return ValueOf(index + 1);
    }

    /// <summary>Reads an optional value; what the document does not know is kept.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="member">C# name of the member.</param>
    /// <param name="rest">What is kept so far.</param>
    /// <returns>The member, <c>Unrecognized</c>, or null.</returns>
    public T? ReadOptional(ref Utf8JsonReader reader, string member, ref JsonRemainder? rest)
    {
        if (reader.TokenType != JsonTokenType.Null)
            return ReadRequired(ref reader, member, ref rest);

        JsonRemainder.Drop(ref rest, member);
        return null;
    }

    /// <summary>Writes a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    /// <exception cref="JsonException">The value is <c>Unrecognized</c> and no text was kept for it.</exception>
    public void WriteRequired(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRemainder? rest, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        writer.WritePropertyName(name);
        if (!_texts.TryWrite(writer, NumberOf(value)) && (rest is null || !rest.TryWriteKept(writer, member, null)))
            ThrowUnrecognized(value);
    }

    /// <summary>Writes a property, unless it is null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    /// <exception cref="JsonException">The value is <c>Unrecognized</c> and no text was kept for it.</exception>
    public void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonRemainder? rest, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is { } present)
            WriteRequired(writer, name, present, rest, member);
    }

    /// <summary>Writes a property, or <c>null</c>; nothing where it was not set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value, and whether it was set.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    /// <param name="member">C# name of the member.</param>
    /// <exception cref="JsonException">The value is <c>Unrecognized</c> and no text was kept for it.</exception>
    public void WritePresence(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Presence<T?> value, JsonRemainder? rest, string member)
    {
        if (value.Value is { } present)
            WriteRequired(writer, name, present, rest, member);
        else if (value.IsSet)
            writer.WriteNull(name);
    }

    internal bool IsKnown(T value) => _texts.IsKnown(NumberOf(value));

    internal T Read(ref Utf8JsonReader reader)
    {
        int index = Find(ref reader);
        if (index < 0)
            reader.Skip();

        return ValueOf(index + 1);
    }

    internal T ReadName(ref Utf8JsonReader reader) => Parse(reader.GetString());

    internal void Write(Utf8JsonWriter writer, T value)
    {
        if (!_texts.TryWrite(writer, NumberOf(value)))
            ThrowUnrecognized(value);
    }

    internal void WriteName(Utf8JsonWriter writer, T value)
    {
        if (ToText(value) is not { } text)
            throw Unrecognized(value);

        writer.WritePropertyName(text);
    }

    private static int NumberOf(T value) => Unsafe.As<T, int>(ref value);

    private static T ValueOf(int number) => Unsafe.As<int, T>(ref number);

    private static void ThrowUnrecognized(T value) => throw Unrecognized(value);

    private static JsonException Unrecognized(T value) => new($"{typeof(T).Name}.{value} has no text in the document and cannot be written.");

    private int Find(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            JsonRead.StartObject(ref reader);

        return _texts.Find(ref reader);
    }
}
