using System.Globalization;
using System.Net.Http.Headers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Reads a body into pooled memory.</summary>
internal static class BodyReader
{
    private const int UnknownSize = 4096;
    private const int LargestFirstSize = 1024 * 1024;

    /// <summary>Reads a body that a handler has buffered: there is nothing to wait for.</summary>
    /// <returns>False where the body is of another kind, or shorter than announced; nothing has been read then.</returns>
    public static bool TryRead(HttpContent content, PooledBuffer buffer, long limit, out bool isWhole)
    {
        isWhole = false;
        if (StreamOf(content) is not MemoryStream memory)
            return false;

        long length = memory.Length - memory.Position;
        if (content.Headers.NonValidated.Contains("Content-Length") && AnnouncedLength(content) > length)
            return false;

        isWhole = length <= limit;
        int count = (int)(isWhole ? length : limit);
        if (count > 0)
            buffer.Advance(memory.ReadAtLeast(buffer.GetSpan(count)[..count], count));

        return true;
    }

    private static Stream? StreamOf(HttpContent content)
    {
        if (content is ByteArrayContent)
            return content.ReadAsStream();

        Task<Stream> opening = content.ReadAsStreamAsync();
        return opening.IsCompletedSuccessfully ? opening.Result : null;
    }

    /// <summary>Reads until the end.</summary>
    /// <returns>False where the body is larger than the limit; what fits has been read.</returns>
    /// <exception cref="HttpIOException">The body ended before its announced length, or cannot be decompressed.</exception>
    public static ValueTask<bool> ReadAsync(HttpResponseMessage message, PooledBuffer buffer, long limit, Attempt attempt)
    {
        // Not disposed: it goes with the answer.
        Task<Stream> opening = message.Content.ReadAsStreamAsync(attempt.Token);
        long? announced = HasOwnLength(message) ? AnnouncedLength(message.Content) : null;
        return opening.IsCompletedSuccessfully
            ? ReadAsync(opening.Result, announced, buffer, limit, attempt)
            : OpenAsync(opening, announced, buffer, limit, attempt);
    }

    private static async ValueTask<bool> OpenAsync(Task<Stream> opening, long? announced, PooledBuffer buffer, long limit, Attempt attempt)
    {
        attempt.Waits();
        Stream stream = await opening.ConfigureAwait(false);
        return await ReadAsync(stream, announced, buffer, limit, attempt).ConfigureAwait(false);
    }

    private static ValueTask<bool> ReadAsync(Stream stream, long? announced, PooledBuffer buffer, long limit, Attempt attempt)
    {
        int size = announced is { } length ? (int)Math.Min(length, LargestFirstSize - 1) + 1 : UnknownSize;
        while (buffer.Length <= limit)
        {
            ValueTask<int> reading = stream.ReadAsync(buffer.GetMemory(buffer.Length == 0 ? size : 1), attempt.Token);
            if (!reading.IsCompletedSuccessfully)
                return ReadAsync(reading, stream, announced, buffer, limit, attempt);

            int count = reading.Result;
            if (count == 0)
                return IsWhole(announced, buffer);

            buffer.Advance(count);
        }

        return ValueTask.FromResult(false);
    }

    private static async ValueTask<bool> ReadAsync(
        ValueTask<int> reading,
        Stream stream,
        long? announced,
        PooledBuffer buffer,
        long limit,
        Attempt attempt)
    {
        attempt.Waits();
        try
        {
            int count = await reading.ConfigureAwait(false);
            while (count > 0)
            {
                buffer.Advance(count);
                if (buffer.Length > limit)
                    return false;

                count = await stream.ReadAsync(buffer.GetMemory(1), attempt.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (TransportFailures.IsDecompression(exception))
        {
            throw new HttpIOException(HttpRequestError.InvalidResponse, "The body cannot be decompressed.", exception);
        }

        return await IsWhole(announced, buffer).ConfigureAwait(false);
    }

    private static ValueTask<bool> IsWhole(long? announced, PooledBuffer buffer)
        => announced > buffer.Length
            ? ValueTask.FromException<bool>(new HttpIOException(HttpRequestError.ResponseEnded, "The body ended before its announced length."))
            : ValueTask.FromResult(true);

    public static ResponseFormatException TooLarge(RawResponse raw, long limit)
        => new($"The answer {raw.Status} is larger than the limit of {limit} bytes.", raw);

    // What these announce is the length that another answer would have (RFC 9110, section 8.6); chunks end where they say (RFC 9112, section 6.3).
    private static bool HasOwnLength(HttpResponseMessage message)
        => (int)message.StatusCode is not (204 or 304)
            && message.RequestMessage?.Method != HttpMethod.Head
            && !message.Headers.NonValidated.Contains("Transfer-Encoding");

    // NonValidated: asking for the parsed header would leave its object behind.
    private static long? AnnouncedLength(HttpContent content)
        => content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values)
            && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;
}
