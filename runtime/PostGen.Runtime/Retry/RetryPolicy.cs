using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Runs further attempts after the first has failed: calls that succeed never enter it. What is repeated, and when, is said by <see cref="RetryRules"/>.</summary>
internal abstract class RetryPolicy
{
    // Polly's builder checks its options by reflection, which would double a Native AOT program; there the branch is removed when compiling.
    public static RetryPolicy Create(ClientSettings settings)
        => RuntimeFeature.IsDynamicCodeSupported ? new PollyRetries(settings) : new LoopedRetries(settings);

    public abstract ValueTask<ApiResponse> ContinueAsync(RetryRun run, CancellationToken cancellationToken);
}
