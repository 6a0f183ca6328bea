using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Makes the outcome of an error answer.</summary>
internal static class ErrorReader
{
    private const int MaxBody = 64 * 1024;

    public static async ValueTask<ApiResponse> ReadAsync(ApiCall call, RawResponse raw, HttpResponseMessage message, Uri? target, Attempt attempt)
    {
        using PooledBuffer buffer = BodyReader.Rent(message.Content, out long? announced);
        bool isWhole;
        try
        {
            isWhole = await BodyReader.ReadAsync(message.Content, buffer, announced, MaxBody, attempt).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportFailures.IsTransport(exception) || attempt.HasTimedOut)
        {
            // The status line is the answer; a body that breaks off or stalls adds less, but does not take it away.
            isWhole = false;
        }

        string? remark = message.IsSuccessStatusCode && message.RequestMessage?.RequestUri is { } answered && answered != target
            ? $"The handler was redirected to {answered.GetLeftPart(UriPartial.Authority)}; the answer is not the one that was asked for"
            : null;
        var response = new ErrorResponse(
            raw.Status,
            message.ReasonPhrase,
            message.Headers,
            buffer.WrittenSpan[..Math.Min(buffer.Length, MaxBody)].ToArray(),
            MediaTypes.EncodingOf(raw.ContentType) ?? Encoding.UTF8,
            call.Operation.Errors.Envelope)
        {
            Attempts = raw.Attempts,
            IsTruncated = !isWhole,
            RetryAfter = RetryAfterOf(message, call.Settings.TimeProvider),
            Remark = remark,
        };
        return call.Operation.Failed(raw, call.Operation.Errors.Create(response));
    }

    private static TimeSpan? RetryAfterOf(HttpResponseMessage message, TimeProvider time)
    {
        if (!message.Headers.NonValidated.Contains("Retry-After") || message.Headers.RetryAfter is not { } wanted)
            return null;

        TimeSpan delay = wanted.Delta ?? wanted.Date.GetValueOrDefault() - time.GetUtcNow();
        return delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
    }
}
