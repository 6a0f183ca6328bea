using System.Net.Http.Headers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Makes the outcome of an error answer.</summary>
internal static class ErrorReader
{
    public const int MaxBody = 64 * 1024;

    public static async ValueTask<ApiResponse> ReadAsync(ApiCall call, RawResponse raw, HttpResponseMessage message, Attempt attempt)
    {
        using var buffer = new PooledBuffer(0);
        bool isWhole;
        try
        {
            isWhole = await BodyReader.ReadAsync(message, buffer, MaxBody, attempt).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportFailures.IsTransport(exception) || attempt.HasTimedOut)
        {
            // The status line is the answer; a body that breaks off or stalls adds less, but does not take it away.
            isWhole = false;
        }

        return Read(call, raw, message, attempt, buffer, isWhole);
    }

    /// <summary>Makes the outcome of an error answer whose body was read, as far as it is kept.</summary>
    public static ApiResponse Read(ApiCall call, RawResponse raw, HttpResponseMessage message, Attempt attempt, PooledBuffer buffer, bool isWhole)
    {
        string? remark = message.IsSuccessStatusCode && message.RequestMessage?.RequestUri is { } answered && answered != attempt.Target
            ? $"The handler was redirected to {answered.Scheme}://{answered.Authority}; the answer is not the one that was asked for"
            : null;
        var response = new ErrorResponse(
            raw.Status,
            message.ReasonPhrase,
            message.Headers,
            TextBytes.ToUtf8(buffer.WrittenSpan[..Math.Min(buffer.Length, MaxBody)], raw.ContentType).ToArray(),
            call.Operation.Errors.Envelope)
        {
            Attempts = raw.Attempts,
            IsTruncated = !isWhole,
            RetryAfter = RetryAfterOf(message, call.Settings.TimeProvider),
            Remark = remark,
            HasAskedFirst = raw.Status == 417 && message.RequestMessage?.Headers.ExpectContinue == true,
            HasUploaded = attempt.HasUploaded,
        };
        return call.Operation.Failed(raw, call.Operation.Errors.Create(response));
    }

    private static TimeSpan? RetryAfterOf(HttpResponseMessage message, TimeProvider time)
    {
        if (!message.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values))
            return null;

        // More seconds than the framework's header holds are no reason to come back at once.
        if (message.Headers.RetryAfter is not { } wanted)
            return values.ToString() is [_, ..] text && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? TimeSpan.MaxValue : null;

        TimeSpan delay = wanted.Delta ?? wanted.Date.GetValueOrDefault() - time.GetUtcNow();
        return delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
    }
}
