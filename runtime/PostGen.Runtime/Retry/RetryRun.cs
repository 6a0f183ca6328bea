namespace PostGen.Runtime.CompilerServices;

/// <summary>The attempts of one call after the first has failed.</summary>
internal sealed class RetryRun(ApiPipeline pipeline, ApiCall call, ApiResponse first)
{
    private bool _hasStarted;
    private bool _isAskingRefused;

    /// <summary>Outcome of the last attempt.</summary>
    public ApiResponse Last { get; private set; } = first;

    public ApiCall Call { get; } = call;

    /// <summary>Whether the last attempt is to be repeated.</summary>
    public bool GoesOn => !pipeline.IsClosed && !(_isAskingRefused && IsRefused) && RetryRules.Allows(Call, Last);

    // An expectation among the caller's own headers is sent again, and may be refused again.
    private bool IsRefused => Last.Error is ApiException { Status: 417 };

    /// <summary>The first attempt has been made before: the policy sees its outcome, then asks for more.</summary>
    public async ValueTask<ApiResponse> NextAsync(CancellationToken cancellationToken)
    {
        if (!_hasStarted)
        {
            _hasStarted = true;
            return Last;
        }

        _isAskingRefused |= IsRefused;
        try
        {
            Last = await pipeline.AttemptAsync(Call, Attempts + 1, cancellationToken, !_isAskingRefused).ConfigureAwait(false);
        }
        catch (ObjectDisposedException) when (pipeline.IsClosed)
        {
            // The client was disposed while the call waited: what ended the attempt before says more.
        }

        return Last;
    }

    private int Attempts => Last.Error!.Attempts;
}
