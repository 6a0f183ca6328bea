using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class JsonResponseBody<T>(JsonCodec<T> codec) : ResponseBody<T>
{
    internal override bool IsBuffered => true;

    internal override T Parse(RawResponse raw, ReadOnlySpan<byte> bytes)
    {
        if (MediaTypes.EncodingOf(raw.ContentType) is { } encoding)
            bytes = Encoding.Convert(encoding, Encoding.UTF8, bytes.ToArray());

        bytes = JsonText.WithoutByteOrderMark(bytes);
        try
        {
            return JsonText.Read(bytes, codec);
        }
        catch (JsonException exception)
        {
            throw Fault(raw, exception, bytes);
        }
    }

    private static ResponseFormatException Fault(RawResponse raw, JsonException exception, ReadOnlySpan<byte> bytes)
    {
        if (!MediaTypes.IsJson(raw.ContentType))
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"The answer {raw.Status} is of type {raw.ContentType} where the document wants JSON.");
            return new ResponseFormatException(text, raw, null, exception);
        }

        JsonLocation location = JsonLocation.Of(exception, bytes);
        string reason = JsonText.WithoutPosition(exception.Message);
        string message = string.Create(CultureInfo.InvariantCulture, $"The answer {raw.Status} is not what the document says, at {location.Path}: {reason}");
        return new ResponseFormatException(message, raw, location.Path, exception);
    }
}
