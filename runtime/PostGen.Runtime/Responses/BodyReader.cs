namespace PostGen.Runtime.CompilerServices;

/// <summary>Reads a body into pooled memory.</summary>
internal static class BodyReader
{
    private const int UnknownSize = 4096;
    private const int LargestFirstSize = 1024 * 1024;

    public static PooledBuffer Rent(HttpContent content)
        => new(content.Headers.ContentLength is { } length ? (int)Math.Min(length + 1, LargestFirstSize) : UnknownSize);

    /// <summary>Reads until the end.</summary>
    /// <returns>False where the body is larger than the limit; what fits has been read.</returns>
    /// <exception cref="HttpIOException">The body ended before its announced length.</exception>
    public static async ValueTask<bool> ReadAsync(HttpContent content, PooledBuffer buffer, long limit, CancellationToken cancellationToken)
    {
        // Not disposed: it goes with the answer.
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (buffer.Length <= limit)
        {
            int count = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                if (content.Headers.ContentLength > buffer.Length)
                    throw new HttpIOException(HttpRequestError.ResponseEnded, "The body ended before its announced length.");

                return true;
            }

            buffer.Advance(count);
        }

        return false;
    }

    public static ResponseFormatException TooLarge(RawResponse raw, long limit)
        => new($"The answer {raw.Status} is larger than the limit of {limit} bytes.", raw);
}
