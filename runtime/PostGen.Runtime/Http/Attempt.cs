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
    private readonly bool _isLimited;
    private readonly bool _isLimitedBySender;
    private CancellationTokenRegistration _registration;
    private CancellationTokenSource? _clock;
    private bool _hasEnded;
    private bool _isWound;
    private long _waitsSince;
    private long _fileBytes;
    private long _lastReport;

    public Attempt(ApiCall call, int number, TimeSpan? senderTimeout, CancellationToken outer)
    {
        _call = call;
        _settings = call.Settings;
        _outer = outer;
        Number = number;
        bool isWatchedUpload = call.Body is { IsLarge: true } && _settings.UploadStallTimeout != Timeout.InfiniteTimeSpan;
        _isLimited = isWatchedUpload || _settings.AttemptTimeout != Timeout.InfiniteTimeSpan;
        _isLimitedBySender = !isWatchedUpload
            && senderTimeout <= _settings.AttemptTimeout
            && senderTimeout != Timeout.InfiniteTimeSpan
            && _settings.TimeProvider == TimeProvider.System;
        if (isWatchedUpload)
            StartClock();
    }

    public int Number { get; }

    /// <summary>False once the server has refused to be asked before the body is sent (417; RFC 9110, section 10.1.1).</summary>
    public bool MayAskFirst { get; init; }

    /// <summary>The caller's hook is running: nothing has been sent.</summary>
    public bool IsPreparing { get; set; }

    /// <summary>Where the request was sent to.</summary>
    public Uri? Target { get; set; }

    /// <summary>Ends the attempt.</summary>
    public CancellationToken Token
    {
        get
        {
            if (_clock is null && _isLimited)
                StartClock();

            return _clock?.Token ?? _outer;
        }
    }

    /// <summary>
    /// Ends the sending, until headers arrive. An HTTP client whose own time-out is no longer than ours needs no second clock:
    /// it would have to link the two tokens for every request.
    /// </summary>
    public CancellationToken SendToken => _clock is null && _isLimitedBySender ? _outer : Token;

    /// <summary>The clock ended the attempt, not the caller.</summary>
    public bool HasTimedOut => _clock is { IsCancellationRequested: true } && !_outer.IsCancellationRequested;

    /// <summary>The upload had begun and not ended.</summary>
    public bool IsUploading { get; private set; }

    /// <summary>The body was asked for: something of the request has been sent.</summary>
    public bool HasUploaded { get; private set; }

    /// <summary>Something is about to be waited for. What completes at once never costs a timer.</summary>
    public void Waits()
    {
        if (_clock is null)
            _waitsSince = _settings.TimeProvider.GetTimestamp();
        else if (!_isWound)
            Wind(_waitsSince == 0 ? _settings.AttemptTimeout : Left());
    }

    public void UploadStarts()
    {
        HasUploaded = true;
        if (_call.Body is not { IsLarge: true } body)
            return;

        IsUploading = true;
        _fileBytes = 0;
        _lastReport = 0;

        // Reading a file may block before it waits. What is in memory may be taken at once, and then no timer is needed.
        if (body.IsInMemory)
            Rewind(_settings.UploadStallTimeout);
        else
            Wind(_settings.UploadStallTimeout);
    }

    /// <summary>The upload did not complete at once.</summary>
    public void UploadWaits()
    {
        if (IsUploading)
            Wind(_settings.UploadStallTimeout, isUpload: true);
    }

    public void UploadMoved(int fileBytes)
    {
        Rewind(_settings.UploadStallTimeout);
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
        Rewind(_settings.AttemptTimeout);
        if (_call.Progress is { } progress && _fileBytes > 0)
            progress.Report(new UploadProgress(_fileBytes, _call.Body?.FileLength, Number));

        if (_fileBytes > 0)
            _call.Telemetry.Uploaded(_call.Operation, _fileBytes);
    }

    /// <summary>Headers have arrived: what is left is to read.</summary>
    public void AnswerStarts()
    {
        if (IsUploading)
            Rewind(_settings.AttemptTimeout);
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

    private void StartClock()
    {
        _clock = ClockPool.Rent(_settings.TimeProvider);
        if (_outer.CanBeCanceled)
            _registration = _outer.UnsafeRegister(static clock => ((CancellationTokenSource)clock!).Cancel(), _clock);
    }

    private TimeSpan Left()
    {
        if (_settings.AttemptTimeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;

        TimeSpan left = _settings.AttemptTimeout - _settings.TimeProvider.GetElapsedTime(_waitsSince);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private void Rewind(TimeSpan time)
    {
        if (_isWound)
            Wind(time);
    }

    private void Wind(TimeSpan time, bool isUpload = false)
    {
        if (_clock is null)
            return;

        lock (_clock)
        {
            // The upload may have gone on and ended on another thread.
            if (_hasEnded || (isUpload && !IsUploading))
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
