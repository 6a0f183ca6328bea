using Polly;
using Polly.Retry;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Attempts run by a pipeline of Polly's, built when an attempt first fails.</summary>
internal sealed class PollyRetries(ClientSettings settings) : RetryPolicy
{
    private static readonly ResiliencePropertyKey<RetryRun> s_run = new("PostGen.RetryRun");

    private readonly Lazy<ResiliencePipeline> _pipeline = new(() => Build(settings));

    public override async ValueTask<ApiResponse> ContinueAsync(RetryRun run, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(s_run, run);
        try
        {
            return await _pipeline.Value.ExecuteAsync(static (context, run) => run.NextAsync(context.CancellationToken), context, run).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline Build(ClientSettings settings)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = settings.TimeProvider };
        builder.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = static arguments => ValueTask.FromResult(
                arguments.Outcome.Result is not null
                && arguments.Context.Properties.TryGetValue(s_run, out RetryRun? run)
                && run.GoesOn),
            DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                RetryRules.DelayOf(settings, arguments.Outcome.Result as ApiResponse, arguments.AttemptNumber)),
        });
        return builder.Build();
    }
}
