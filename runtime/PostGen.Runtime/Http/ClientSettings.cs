namespace PostGen.Runtime.CompilerServices;

/// <summary>The options of a client as they were when it was made.</summary>
internal sealed class ClientSettings
{
    // What the framework's timers take; as with HttpClient.Timeout.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);

    public ClientSettings(ApiDefinition definition, ClientOptions? options, Uri? baseAddress)
    {
        options ??= new DefaultOptions();
        Endpoint = Urls.EndpointText(options.Endpoint ?? baseAddress ?? definition.Endpoint, nameof(options));
        AttemptTimeout = Checked(options.AttemptTimeout, nameof(options.AttemptTimeout));
        UploadStallTimeout = Checked(options.UploadStallTimeout, nameof(options.UploadStallTimeout));
        TotalTimeout = options.TotalTimeout is { } total ? Checked(total, nameof(options.TotalTimeout)) : Timeout.InfiniteTimeSpan;
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries, nameof(options.MaxRetries));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RetryDelay, TimeSpan.Zero, nameof(options.RetryDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRetryDelay, TimeSpan.Zero, nameof(options.MaxRetryDelay));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxRetryDelay, s_longest, nameof(options.MaxRetryDelay));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxResponseSize, nameof(options.MaxResponseSize));
        MaxRetries = options.MaxRetries;
        RetryDelay = options.RetryDelay;
        MaxRetryDelay = options.MaxRetryDelay;
        TimeProvider = options.TimeProvider ?? TimeProvider.System;
        BeforeSend = options.BeforeSend;
        MaxResponseSize = options.MaxResponseSize;
        ExpectContinueThreshold = options.ExpectContinueThreshold;
        ValidatePayloads = options.ValidatePayloads;
        Retries = RetryPolicy.Create(this);
        UserAgent = definition.UserAgent;
        if (!string.IsNullOrEmpty(options.UserAgent))
        {
            ParameterGuard.HeaderValue(options.UserAgent, nameof(options.UserAgent));
            UserAgent += " " + options.UserAgent;
        }
    }

    public string Endpoint { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan UploadStallTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public TimeSpan MaxRetryDelay { get; }

    public TimeProvider TimeProvider { get; }

    public Func<HttpRequestMessage, CancellationToken, ValueTask>? BeforeSend { get; }

    public long MaxResponseSize { get; }

    public long? ExpectContinueThreshold { get; }

    public bool ValidatePayloads { get; }

    public string UserAgent { get; }

    public RetryPolicy Retries { get; internal set; }

    /// <summary>A number from 0 up to 1: the random part of a delay.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    internal static TimeSpan Checked(TimeSpan timeout, string parameter)
    {
        if (timeout != Timeout.InfiniteTimeSpan && (timeout <= TimeSpan.Zero || timeout > s_longest))
            throw new ArgumentOutOfRangeException(parameter, timeout, "A time-out must be longer than zero and shorter than 25 days, or infinite.");

        return timeout;
    }

    private sealed class DefaultOptions : ClientOptions;
}
