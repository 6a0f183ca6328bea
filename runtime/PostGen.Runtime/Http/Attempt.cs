namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// One attempt of a call: its clock and its progress. The clock first limits the attempt; while a large body is uploaded it limits the time
/// in which nothing moves; after the upload it limits the rest.
/// </summary>
internal sealed class Attempt
{
    private static readonly TimeSpan s_reportInterval = TimeSpan.FromMilliseconds(100);

    private readonly ApiCall _call;
    private readonly ClientSettings _settings;
    private readonly CancellationToken _outer;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationTokenSource? _clock;
    private bool _hasEnded;
    private bool _isWound;
    private long _fileBytes;
    private long _lastReport;

    public Attempt(ApiCall call, int number, CancellationToken outer)
    {
        _call = call;
        _settings = call.Settings;
        _outer = outer;
        Number = number;
        if (_settings.AttemptTimeout == Timeout.InfiniteTimeSpan && (call.Body is not { IsLarge: true } || _settings.UploadStallTimeout == Timeout.InfiniteTimeSpan))
            return;

        _clock = ClockPool.Rent(_settings.TimeProvider);
        if (outer.CanBeCanceled)
            _registration = outer.UnsafeRegister(static clock => ((CancellationTokenSource)clock!).Cancel(), _clock);
    }

    public int Number { get; }

    public CancellationToken Token => _clock?.Token ?? _outer;

    /// <summary>The clock ended the attempt, not the caller.</summary>
    public bool HasTimedOut => _clock is { IsCancellationRequested: true } && !_outer.IsCancellationRequested;

    /// <summary>The upload had begun and not ended.</summary>
    public bool IsUploading { get; private set; }

    /// <summary>The body was asked for: something of the request has been sent.</summary>
    public bool HasUploaded { get; private set; }

    /// <summary>Something is about to be waited for. What completes at once never costs a timer.</summary>
    public void Waits()
    {
        if (_clock is not null && !_isWound)
            Wind(_settings.AttemptTimeout);
    }

    public void UploadStarts()
    {
        HasUploaded = true;
        if (_call.Body is not { IsLarge: true })
            return;

        IsUploading = true;
        _fileBytes = 0;
        _lastReport = 0;
        Wind(_settings.UploadStallTimeout);
    }

    public void UploadMoved(int fileBytes)
    {
        Wind(_settings.UploadStallTimeout);
        if (fileBytes == 0)
            return;

        _fileBytes += fileBytes;
        if (_call.Progress is { } progress)
            Report(progress);
    }

    public void UploadEnds()
    {
        if (!IsUploading)
            return;

        IsUploading = false;
        Wind(_settings.AttemptTimeout);
        if (_call.Progress is { } progress && _fileBytes > 0)
            progress.Report(new UploadProgress(_fileBytes, _call.Body?.FileLength, Number));

        if (_fileBytes > 0)
            _call.Telemetry.Uploaded(_call.Operation, _fileBytes);
    }

    /// <summary>Headers have arrived: what is left is to read.</summary>
    public void AnswerStarts()
    {
        if (IsUploading)
            Wind(_settings.AttemptTimeout);
    }

    public void End()
    {
        if (_clock is null)
            return;

        // A handler may go on uploading after an early answer: it must not wind a clock that is another attempt's by then.
        lock (_clock)
            _hasEnded = true;

        _registration.Dispose();
        ClockPool.Return(_clock, _settings.TimeProvider);
    }

    private void Wind(TimeSpan time)
    {
        if (_clock is null)
            return;

        lock (_clock)
        {
            if (_hasEnded)
                return;

            _isWound = true;
            _clock.CancelAfter(time);
        }
    }

    private void Report(IProgress<UploadProgress> progress)
    {
        long now = _settings.TimeProvider.GetTimestamp();
        if (_lastReport != 0 && _settings.TimeProvider.GetElapsedTime(_lastReport, now) < s_reportInterval)
            return;

        _lastReport = now;
        progress.Report(new UploadProgress(_fileBytes, _call.Body?.FileLength, Number));
    }
}
