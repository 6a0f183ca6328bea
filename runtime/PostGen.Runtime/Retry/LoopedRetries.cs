namespace PostGen.Runtime.CompilerServices;

/// <summary>Attempts run by a loop.</summary>
internal sealed class LoopedRetries(ClientSettings settings) : RetryPolicy
{
    public override async ValueTask<ApiResponse> ContinueAsync(RetryRun run, CancellationToken cancellationToken)
    {
        ApiResponse response = await run.NextAsync(cancellationToken).ConfigureAwait(false);
        for (int retry = 0; run.GoesOn; retry++)
        {
            TimeSpan delay = RetryRules.DelayOf(settings, response, retry);
            await Task.Delay(delay, settings.TimeProvider, cancellationToken).ConfigureAwait(false);
            response = await run.NextAsync(cancellationToken).ConfigureAwait(false);
        }

        return response;
    }
}
