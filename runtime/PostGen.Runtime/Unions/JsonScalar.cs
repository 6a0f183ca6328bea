using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A JSON scalar to compare tokens with.</summary>
internal readonly struct JsonScalar
{
    private readonly JsonTokenType _type;
    private readonly byte[] _text;
    private readonly decimal? _number;

    private JsonScalar(JsonTokenType type, byte[] text, decimal? number)
    {
        _type = type;
        _text = text;
        _number = number;
    }

    public static JsonScalar Parse(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        byte[] text = reader.TokenType == JsonTokenType.String ? Encoding.UTF8.GetBytes(reader.GetString()!) : utf8;
        decimal? number = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : null;
        return new JsonScalar(reader.TokenType, text, number);
    }

    public static bool Contains(JsonScalar[] values, ref Utf8JsonReader reader)
    {
        foreach (ref readonly JsonScalar value in values.AsSpan())
        {
            if (value.Matches(ref reader))
                return true;
        }

        return false;
    }

    public static JsonTypes TypeOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => JsonTypes.Null,
        JsonTokenType.True or JsonTokenType.False => JsonTypes.Boolean,
        JsonTokenType.String => JsonTypes.String,
        JsonTokenType.StartArray => JsonTypes.Array,
        JsonTokenType.StartObject => JsonTypes.Object,
        JsonTokenType.Number => IsInteger(ref reader) ? JsonTypes.Integer : JsonTypes.Number & ~JsonTypes.Integer,
        _ => JsonTypes.None,
    };

    private bool Matches(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != _type)
            return false;

        return _type switch
        {
            JsonTokenType.String => reader.ValueTextEquals(_text),
            JsonTokenType.Number => (!reader.HasValueSequence && reader.ValueSpan.SequenceEqual(_text))
                || (_number is { } number && reader.TryGetDecimal(out decimal value) && value == number),
            _ => true,
        };
    }

    private static bool IsInteger(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out _))
            return true;

        return reader.TryGetDecimal(out decimal value)
            ? value == decimal.Truncate(value)
            : reader.TryGetDouble(out double number) && double.IsInteger(number);
    }
}
