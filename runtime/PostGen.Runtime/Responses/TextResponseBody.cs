using System.Text;

namespace PostGen.Runtime.CompilerServices;

internal sealed class TextResponseBody : ResponseBody<string>
{
    internal override bool IsBuffered => true;

    internal override string Parse(RawResponse raw, ReadOnlySpan<byte> bytes)
        => Encoding.UTF8.GetString(TextBytes.ToUtf8(bytes, raw.ContentType));
}
