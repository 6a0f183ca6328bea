using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Makes the outcome of an answer whose headers have arrived.</summary>
internal static class AnswerReader
{
    /// <summary>Reads an answer whose body a handler has buffered.</summary>
    /// <returns>False where there is something to wait for; nothing has been read then.</returns>
    public static bool TryRead(ApiCall call, HttpResponseMessage message, Attempt attempt, [NotNullWhen(true)] out ApiResponse? response)
    {
        response = null;
        bool isError = IsError(message, attempt);
        ResponseBody? body = isError ? null : call.Operation.FindBody((int)message.StatusCode);
        if (body is { IsBuffered: false } || (!isError && body is null))
            return false;

        PooledBuffer buffer = PooledBuffer.RentScratch();
        bool isRead = BodyReader.TryRead(message.Content, buffer, LimitOf(call, isError), out bool isWhole);
        if (isRead)
        {
            var raw = new RawResponse(message, attempt.Number);
            response = isError ? ErrorReader.Read(call, raw, message, attempt, buffer, isWhole) : Parse(call, raw, body!, buffer, isWhole);
        }

        PooledBuffer.ReturnScratch(buffer);
        return isRead;
    }

    /// <summary>Reads an answer.</summary>
    public static ValueTask<ApiResponse> ReadAsync(ApiCall call, HttpResponseMessage message, Attempt attempt)
    {
        var raw = new RawResponse(message, attempt.Number);
        if (IsError(message, attempt))
            return ErrorReader.ReadAsync(call, raw, message, attempt);

        if (call.Operation.FindBody((int)message.StatusCode) is not { } body)
            return ValueTask.FromResult(call.Operation.WithoutValue(raw));

        if (!body.IsBuffered)
            return OpenAsync(call, raw, body, message, attempt);

        // Small bodies arrive with the headers.
        var buffer = new PooledBuffer(0);
        ValueTask<bool> reading = BodyReader.ReadAsync(message, buffer, LimitOf(call, isError: false), attempt);
        if (!reading.IsCompletedSuccessfully)
            return ParseAsync(call, raw, body, buffer, reading);

        using (buffer)
            return ValueTask.FromResult(Parse(call, raw, body, buffer, reading.Result));
    }

    private static async ValueTask<ApiResponse> ParseAsync(ApiCall call, RawResponse raw, ResponseBody body, PooledBuffer buffer, ValueTask<bool> reading)
    {
        using (buffer)
            return Parse(call, raw, body, buffer, await reading.ConfigureAwait(false));
    }

    private static async ValueTask<ApiResponse> OpenAsync(ApiCall call, RawResponse raw, ResponseBody body, HttpResponseMessage message, Attempt attempt)
    {
        CancellationToken token = attempt.Token;
        attempt.Waits();
        Stream stream = await message.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        var answer = new StreamedAnswer(
            message,
            raw,
            stream,
            call.Settings.AttemptTimeout,
            call.Settings.TimeProvider,
            new ItemLimit(raw, call.Settings.MaxResponseSize),
            call.Cancellation);
        ApiResponse response = call.Operation.Opened(body, raw, answer);
        response.KeepOpen(message);
        return response;
    }

    private static ApiResponse Parse(ApiCall call, RawResponse raw, ResponseBody body, PooledBuffer buffer, bool isWhole)
    {
        if (!isWhole)
            return call.Operation.Failed(raw, BodyReader.TooLarge(raw, call.Settings.MaxResponseSize));

        if (buffer.Length == 0)
            return call.Operation.WithoutValue(raw);

        try
        {
            return call.Operation.Parsed(body, raw, buffer.WrittenSpan);
        }
        catch (ResponseFormatException exception)
        {
            return call.Operation.Failed(raw, exception);
        }
    }

    private static long LimitOf(ApiCall call, bool isError) => isError ? ErrorReader.MaxBody : call.Settings.MaxResponseSize;

    // Handlers that follow redirects may have carried the key elsewhere, and turned a POST into a GET: such a success is none.
    private static bool IsError(HttpResponseMessage message, Attempt attempt)
        => !message.IsSuccessStatusCode
            || (message.RequestMessage?.RequestUri is { } answered && !ReferenceEquals(answered, attempt.Target) && answered != attempt.Target);
}
