using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class JsonResponseBody<T>(JsonCodec<T> codec) : ResponseBody<T>
{
    internal override bool IsBuffered => true;

    internal override T Parse(RawResponse raw, ReadOnlySpan<byte> bytes)
    {
        // Bytes of ASCII are UTF-8 whatever the answer says. Only where that fails may they be UTF-16, or shift into another set.
        if (Ascii.IsValid(bytes) && TryParse(bytes, out T? value, out JsonException? exception))
            return value;

        bytes = TextBytes.ToUtf8(bytes, raw.ContentType);
        return TryParse(bytes, out value, out exception) ? value : throw Fault(raw, exception, bytes);
    }

    private bool TryParse(ReadOnlySpan<byte> bytes, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out JsonException? exception)
    {
        exception = null;
        try
        {
            value = JsonText.Read(bytes, codec);
            return true;
        }
        catch (JsonException caught)
        {
            value = default;
            exception = caught;
            return false;
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
