using System.Globalization;
using System.Net.Http.Headers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Reads a body into pooled memory.</summary>
internal static class BodyReader
{
    private const int UnknownSize = 4096;
    private const int LargestFirstSize = 1024 * 1024;

    public static PooledBuffer Rent(HttpContent content, out long? announced)
    {
        announced = AnnouncedLength(content);
        return new PooledBuffer(announced is { } length ? (int)Math.Min(length + 1, LargestFirstSize) : UnknownSize);
    }

    /// <summary>Reads until the end.</summary>
    /// <returns>False where the body is larger than the limit; what fits has been read.</returns>
    /// <exception cref="HttpIOException">The body ended before its announced length.</exception>
    public static async ValueTask<bool> ReadAsync(HttpContent content, PooledBuffer buffer, long? announced, long limit, Attempt attempt)
    {
        // Not disposed: it goes with the answer.
        Task<Stream> opening = content.ReadAsStreamAsync(attempt.Token);
        if (!opening.IsCompleted)
            attempt.Waits();

        Stream stream = await opening.ConfigureAwait(false);
        while (buffer.Length <= limit)
        {
            ValueTask<int> reading = stream.ReadAsync(buffer.GetMemory(), attempt.Token);
            if (!reading.IsCompleted)
                attempt.Waits();

            int count = await reading.ConfigureAwait(false);
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
