using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Writes JSON values as they came. The framework's own writing fails on a text with half a surrogate pair (<c>"\ud800"</c>), which
/// RFC 8259, section 8.2, allows: what a server sent must not make a call fail that sends it back.
/// </summary>
internal static class JsonElements
{
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array && TryGetBroken(value, out byte[]? json))
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            value.WriteTo(writer);
    }

    /// <summary>The JSON text, whatever its strings hold.</summary>
    public static string TextOf(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
            Write(writer, value);

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static bool TryGetBroken(JsonElement value, [NotNullWhen(true)] out byte[]? json)
    {
#if NET9_0_OR_GREATER
        ReadOnlySpan<byte> raw = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
        json = HasHalfPair(raw) ? raw.ToArray() : null;
#else
        string text = value.GetRawText();
        json = text.Contains("\\u", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(text) : null;
        json = json is not null && HasHalfPair(json) ? json : null;
#endif
        return json is not null;
    }

    // Escapes are six bytes: \uD800 to \uDBFF begins a pair, \uDC00 to \uDFFF ends it.
    private static bool HasHalfPair(ReadOnlySpan<byte> json)
    {
        while (json.IndexOf((byte)'\\') is >= 0 and var at)
        {
            json = json[at..];
            int surrogate = SurrogateAt(json);
            if (surrogate == 'L' || (surrogate == 'H' && SurrogateAt(json[6..]) != 'L'))
                return true;

            json = json[(surrogate == 'H' ? 12 : 2)..];
        }

        return false;
    }

    // 'H' for the first half of a pair, 'L' for the second, 0 for anything else.
    private static int SurrogateAt(ReadOnlySpan<byte> json)
        => json.Length < 6 || !json.StartsWith("\\u"u8) || json[2] is not ((byte)'d' or (byte)'D') ? 0
            : json[3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B' ? 'H'
            : json[3] is >= (byte)'0' and <= (byte)'7' ? 0
            : 'L';
}
