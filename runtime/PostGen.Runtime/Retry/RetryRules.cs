namespace PostGen.Runtime.CompilerServices;

/// <summary>Whether and when a failed attempt is repeated.</summary>
internal static class RetryRules
{
    /// <summary>A request that may have had its effect is repeated only where the operation is idempotent: a duplicate is worse than an error.</summary>
    public static bool Allows(ApiCall call, ApiResponse response)
    {
        if (response.Error is not { } error)
            return false;

        // The body itself was not refused, and is sent without asking: the second half of one attempt.
        if (error is ApiException { Status: 417, Response: { HasAskedFirst: true } refused })
            return !refused.HasUploaded || call.Body is { CanReplay: true };

        if (error.Attempts > call.MaxRetries || call.Body is { CanReplay: false })
            return false;

        return error switch
        {
            TransportException { Delivery: RequestDelivery.NotSent } => true,
            TransportException => call.IsIdempotent,
            ApiException answered => IsTransient(answered, call.IsIdempotent) && !(answered.RetryAfter > call.Settings.MaxRetryDelay),
            _ => false,
        };
    }

    /// <summary>What the server asks for, else a random part of a bound that doubles.</summary>
    public static TimeSpan DelayOf(ClientSettings settings, ApiResponse? response, int retry)
    {
        if (response?.Error is ApiException { Status: 417 })
            return TimeSpan.Zero;

        if (response?.Error is ApiException { RetryAfter: { } wanted })
            return wanted;

        double bound = Math.Min(settings.MaxRetryDelay.TotalMilliseconds, settings.RetryDelay.TotalMilliseconds * Math.Pow(2, Math.Min(retry, 100)));
        return TimeSpan.FromMilliseconds(bound * settings.Random());
    }

    // 429 is refused before processing; of the others nobody knows.
    private static bool IsTransient(ApiException error, bool isIdempotent)
        => error.Response.Remark is null && (error.Status == 429 || (isIdempotent && error.Status is (408 or 500 or 502 or 503 or 504)));
}
