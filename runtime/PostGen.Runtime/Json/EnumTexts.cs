using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Texts of an enum by number, and numbers by text. What reading needs and what writing needs is made when first read and written:
/// most enums are only one of the two, and a catalog of error types is long.
/// </summary>
internal sealed class EnumTexts
{
    private const int LinearSearchLimit = 8;

    private readonly string[] _texts;
    private readonly bool _isNumeric;
    private byte[][]? _names;
    private JsonEncodedText[]? _encoded;
    private short[]? _slots;

    public EnumTexts(string[] texts, bool isNumeric)
    {
        _texts = texts;
        _isNumeric = isNumeric;
    }

    private byte[][] Names => _names ??= Array.ConvertAll(_texts, Encoding.UTF8.GetBytes);

    public bool IsKnown(int number) => (uint)(number - 1) < (uint)_texts.Length;

    public string? TextOf(int number) => IsKnown(number) ? _texts[number - 1] : null;

    public bool TryWrite(Utf8JsonWriter writer, int number)
    {
        if (!IsKnown(number))
            return false;

        if (_isNumeric)
            writer.WriteRawValue(Names[number - 1], skipInputValidation: true);
        else
            writer.WriteStringValue((_encoded ??= Array.ConvertAll(_texts, static text => JsonEncodedText.Encode(text, JsonText.WriterOptions.Encoder)))[number - 1]);

        return true;
    }

    /// <summary>Index of the token's text, or -1.</summary>
    public int Find(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != (_isNumeric ? JsonTokenType.Number : JsonTokenType.String))
            return -1;

        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            return Find(reader.ValueSpan);

        return Find(_isNumeric ? Encoding.UTF8.GetBytes(JsonElement.ParseValue(ref reader).GetRawText()) : Encoding.UTF8.GetBytes(JsonRead.String(ref reader)));
    }

    /// <summary>Index of a text, or -1.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        int index = _texts.Length <= LinearSearchLimit ? FindLinear(text) : FindSlot(text);
        return index < 0 && _isNumeric ? FindNumber(text) : index;
    }

    private int FindLinear(ReadOnlySpan<byte> text)
    {
        byte[][] names = Names;
        for (int i = 0; i < names.Length; i++)
        {
            if (text.SequenceEqual(names[i]))
                return i;
        }

        return -1;
    }

    private int FindSlot(ReadOnlySpan<byte> text)
    {
        byte[][] names = Names;
        short[] slots = _slots ??= SlotsOf(names);
        for (int slot = HashOf(text) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            int index = slots[slot] - 1;
            if (text.SequenceEqual(names[index]))
                return index;
        }

        return -1;
    }

    // 1.0 and 1e0 are the number 1 too.
    private int FindNumber(ReadOnlySpan<byte> text)
    {
        if (!decimal.TryParse(Encoding.UTF8.GetString(text), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return -1;

        for (int i = 0; i < _texts.Length; i++)
        {
            if (decimal.TryParse(_texts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal candidate) && candidate == number)
                return i;
        }

        return -1;
    }

    private static short[] SlotsOf(byte[][] names)
    {
        int size = 16;
        while (size < names.Length * 2)
            size *= 2;

        short[] slots = new short[size];
        for (int i = 0; i < names.Length && i < short.MaxValue; i++)
        {
            int slot = HashOf(names[i]) & (size - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);

            slots[slot] = (short)(i + 1);
        }

        return slots;
    }

    private static int HashOf(ReadOnlySpan<byte> text)
    {
        uint hash = 2166136261;
        foreach (byte b in text)
            hash = (hash ^ b) * 16777619;

        return (int)(hash ^ (hash >> 15));
    }
}
