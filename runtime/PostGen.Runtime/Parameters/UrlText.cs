using System.Buffers;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Percent-encoding (RFC 3986, section 2.1) of UTF-8.</summary>
internal static class UrlText
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>RFC 3986, section 2.3.</summary>
    public static readonly SearchValues<char> Unreserved = SearchValues.Create(Letters + "-._~");

    /// <summary>Unreserved and reserved, but for <c>#</c>, which would end the query.</summary>
    public static readonly SearchValues<char> UnreservedAndReserved = SearchValues.Create(Letters + "-._~:/?[]@!$&'()*+,;=");

    /// <summary>The same in a path, which <c>?</c> would end too (OpenAPI 3.1, section 4.8.8.1).</summary>
    public static readonly SearchValues<char> ReservedInPath = SearchValues.Create(Letters + "-._~:/[]@!$&'()*+,;=");

    /// <summary>What <c>application/x-www-form-urlencoded</c> leaves as it is (WHATWG URL); a space becomes a plus.</summary>
    public static readonly SearchValues<char> Form = SearchValues.Create(Letters + "-._*");

    /// <summary>cookie-octet of RFC 6265, section 4.1.1.</summary>
    public static readonly SearchValues<char> Cookie = SearchValues.Create(Letters + "!#$%&'()*+-./:<=>?@[]^_`{|}~");

    private static ReadOnlySpan<byte> Digits => "0123456789ABCDEF"u8;

    public static bool IsReserved(SearchValues<char>? allowed) => ReferenceEquals(allowed, UnreservedAndReserved) || ReferenceEquals(allowed, ReservedInPath);

    public static void Append(ref CharBuffer target, ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        while (true)
        {
            int index = text.IndexOfAnyExcept(allowed);
            if (index < 0)
            {
                target.Append(text);
                return;
            }

            target.Append(text[..index]);
            text = text[index..];
            text = text[AppendEncoded(ref target, text, allowed)..];
        }
    }

    private static int AppendEncoded(ref CharBuffer target, ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        if (text[0] == '%' && IsReserved(allowed) && text.Length > 2 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]))
        {
            target.Append(text[..3]);
            return 3;
        }

        if (text[0] == ' ' && ReferenceEquals(allowed, Form))
        {
            target.Append('+');
            return 1;
        }

        // An unpaired surrogate becomes U+FFFD, as browsers do.
        Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (byte b in utf8[..rune.EncodeToUtf8(utf8)])
        {
            target.Append('%');
            target.Append((char)Digits[b >> 4]);
            target.Append((char)Digits[b & 15]);
        }

        return consumed;
    }
}
