using System.Text;

namespace PostGen.Runtime.CompilerServices;

internal sealed class TextResponseBody : ResponseBody<string>
{
    internal override bool IsBuffered => true;

    internal override string Parse(RawResponse raw, ReadOnlySpan<byte> bytes)
        => MediaTypes.EncodingOf(raw.ContentType) is { } encoding
            ? encoding.GetString(bytes)
            : Encoding.UTF8.GetString(JsonText.WithoutByteOrderMark(bytes));
}
