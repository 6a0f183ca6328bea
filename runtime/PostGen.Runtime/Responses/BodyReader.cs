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
    public static async ValueTask<bool> ReadAsync(HttpContent content, PooledBuffer buffer, long limit, Attempt attempt)
    {
        // Not disposed: it goes with the answer.
        CancellationToken token = attempt.Token;
        Task<Stream> opening = content.ReadAsStreamAsync(token);
        if (!opening.IsCompleted)
            attempt.Waits();

        Stream stream = await opening.ConfigureAwait(false);
        long? announced = AnnouncedLength(content);
        int size = announced is { } length ? (int)Math.Min(length, LargestFirstSize - 1) + 1 : UnknownSize;
        while (buffer.Length <= limit)
        {
            int count;
            try
            {
                ValueTask<int> reading = stream.ReadAsync(buffer.GetMemory(buffer.Length == 0 ? size : 1), token);
                if (!reading.IsCompleted)
                    attempt.Waits();

                count = await reading.ConfigureAwait(false);
            }
            catch (Exception exception) when (TransportFailures.IsDecompression(exception))
            {
                throw new HttpIOException(HttpRequestError.InvalidResponse, "The body cannot be decompressed.", exception);
            }

            if (count == 0)
            {
                if (announced > buffer.Length)
                    throw new HttpIOException(HttpRequestError.ResponseEnded, "The body ended before its announced length.");

                return true;
            }

            buffer.Advance(count);
        }

        return false;
    }

    public static ResponseFormatException TooLarge(RawResponse raw, long limit)
        => new($"The answer {raw.Status} is larger than the limit of {limit} bytes.", raw);

    // NonValidated: asking for the parsed header would leave its object behind.
    private static long? AnnouncedLength(HttpContent content)
        => content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values)
            && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;
}
