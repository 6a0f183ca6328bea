using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Reading JSON. Each method reads the value whose first token the reader stands on, and leaves the reader on its last token.
/// Methods named <c>Optional…</c> give null for JSON's <c>null</c>; the others refuse it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Checks that an object starts here.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonException">Something else starts here.</exception>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            ThrowUnexpected(in reader, "an object");
    }

    /// <summary>Checks that an array starts here.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonException">Something else starts here.</exception>
    public static void StartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            ThrowUnexpected(in reader, "an array");
    }

    /// <summary>Moves to the next property of an object.</summary>
    /// <param name="reader">Stands on the start of the object or the last token of a property's value; is left on the first token of the next value.</param>
    /// <param name="name">Name of the property in UTF-8, without escapes; valid as long as the reader's buffer.</param>
    /// <returns>False at the end of the object.</returns>
    public static bool NextProperty(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? Unescape(ref reader) : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Keeps a property that the document does not name; the last of equal names wins.</summary>
    /// <param name="reader">Stands on the property's value.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="rest">What is kept so far; only while the model is being read.</param>
    public static void Unknown(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref JsonRemainder? rest) => JsonRemainder.ReadUnknown(ref reader, name, ref rest);

    /// <summary>Reads a property that the document does not name into the entries of a typed map.</summary>
    /// <typeparam name="T">Type of the entries.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="codec">Reads an entry.</param>
    /// <param name="entries">The entries so far, or null.</param>
    public static void Entry<T>(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonCodec<T> codec, ref Dictionary<string, T>? entries)
    {
        string key = Encoding.UTF8.GetString(name);
        entries ??= new Dictionary<string, T>(StringComparer.Ordinal);
        entries[key] = codec.Read(ref reader);
    }

    /// <summary>Reads a model.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The model.</returns>
    public static T Model<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T>
    {
        if (reader.TokenType == JsonTokenType.Null)
            ThrowNull(in reader);

        return T.ReadJson(ref reader);
    }

    /// <summary>Reads a model or null.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The model, or null.</returns>
    public static T? OptionalModel<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T>
        => reader.TokenType == JsonTokenType.Null ? null : T.ReadJson(ref reader);

    /// <summary>Reads a value of any other type.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="codec">Reads the value.</param>
    /// <returns>The value.</returns>
    public static T Value<T>(ref Utf8JsonReader reader, JsonCodec<T> codec) => codec.Read(ref reader);

    /// <summary>Reads a value of a reference type, or null.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="codec">Reads the value.</param>
    /// <returns>The value, or null.</returns>
    public static T? Optional<T>(ref Utf8JsonReader reader, JsonCodec<T> codec)
        where T : class
        => reader.TokenType == JsonTokenType.Null ? null : codec.Read(ref reader);

    /// <summary>Reads a value of a value type, or null.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="codec">Reads the value.</param>
    /// <returns>The value, or null.</returns>
    public static T? OptionalValue<T>(ref Utf8JsonReader reader, JsonCodec<T> codec)
        where T : struct
        => reader.TokenType == JsonTokenType.Null ? null : codec.Read(ref reader);

    /// <summary>Reports required properties that an object lacks.</summary>
    /// <param name="reader">Stands on the end of the object.</param>
    /// <param name="seen">One bit per name, set where the property was there.</param>
    /// <param name="names">JSON names of the required properties, in the order of the bits.</param>
    /// <exception cref="JsonException">Always.</exception>
    [DoesNotReturn]
    public static void ThrowMissing(in Utf8JsonReader reader, ulong seen, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var message = new StringBuilder("Required properties are missing:");
        for (int i = 0; i < names.Length; i++)
        {
            if ((seen & (1UL << i)) == 0)
                message.Append(" '").Append(names[i]).Append("',");
        }

        message.Length--;
        throw new JsonFaultException(message.Append('.').ToString(), reader.TokenStartIndex);
    }

    internal static string PropertyName(ref Utf8JsonReader reader) => Text(ref reader);

    private static byte[] Unescape(ref Utf8JsonReader reader) => Encoding.UTF8.GetBytes(Text(ref reader));

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonFaultException("The string is not valid Unicode.", reader.TokenStartIndex, exception);
        }
    }

    [DoesNotReturn]
    private static void ThrowNull(in Utf8JsonReader reader)
        => throw new JsonFaultException("The value is null, which the document does not allow here.", reader.TokenStartIndex);

    [DoesNotReturn]
    private static void ThrowUnexpected(in Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.Null)
            ThrowNull(in reader);

        throw new JsonFaultException($"The value is {Describe(reader.TokenType)} where the document wants {expected}.", reader.TokenStartIndex);
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "not complete",
    };
}
