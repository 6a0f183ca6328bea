using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The bytes of a text, in whatever encoding, as UTF-8 without byte order mark. Never throws: what is no text becomes U+FFFD.</summary>
internal static class TextBytes
{
    /// <summary>Decodes by the byte order mark, else by the declared charset, else as UTF-8 (WHATWG Encoding, section 6).</summary>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes, string? contentType)
    {
        ReadOnlySpan<byte> text = JsonText.WithoutByteOrderMark(bytes);
        if (text.Length < bytes.Length)
            return text;

        Encoding? encoding = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (encoding is not null)
            bytes = bytes[encoding.Preamble.Length..];

        encoding ??= IsPlainJson(bytes, contentType) ? null : MediaTypes.EncodingOf(contentType);
        return encoding is null ? bytes : Encoding.Convert(encoding, Encoding.UTF8, bytes.ToArray());
    }

    // Without the zeros of UTF-16 and the shifts of ISO 2022, JSON of ASCII is UTF-8 whatever the answer says.
    private static bool IsPlainJson(ReadOnlySpan<byte> bytes, string? contentType)
        => MediaTypes.IsJson(contentType) && Ascii.IsValid(bytes) && !bytes.ContainsAny((byte)0, (byte)0x1B);
}
