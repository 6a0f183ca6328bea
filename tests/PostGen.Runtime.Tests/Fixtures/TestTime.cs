namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>
/// A clock that stands still. Delays (timers that start when they are made) pass at once and are noted; time-outs (timers that are wound later)
/// fire when the test moves the clock.
/// </summary>
internal sealed class TestTime : TimeProvider
{
    private readonly List<TestTimer> _timers = [];
    private readonly object _gate = new();
    private bool _passesTimeouts;
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Delays { get; } = [];

    /// <summary>False to let delays wait for <see cref="Advance"/> too.</summary>
    public bool PassesDelays { get; init; } = true;

    /// <summary>From now on time-outs pass as soon as they are wound.</summary>
    public void PassTimeouts()
    {
        TimeSpan longest;
        lock (_gate)
        {
            _passesTimeouts = true;
            DateTimeOffset last = _timers.Where(timer => timer.Due < DateTimeOffset.MaxValue).Select(timer => timer.Due).DefaultIfEmpty(_now).Max();
            longest = last - _now;
        }

        Advance(longest);
    }

    /// <summary>Is called when a delay starts.</summary>
    public Action? OnDelay { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, callback, state);
        lock (_gate)
            _timers.Add(timer);

        if (dueTime == Timeout.InfiniteTimeSpan)
            return timer;

        Delays.Add(dueTime);
        timer.Change(dueTime, period);
        OnDelay?.Invoke();
        if (PassesDelays)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));

        return timer;
    }

    public void Advance(TimeSpan time)
    {
        List<TestTimer> due;
        lock (_gate)
        {
            _now += time;
            due = _timers.FindAll(timer => timer.Due <= _now);
        }

        due.ForEach(static timer => timer.Fire());
    }

    private sealed class TestTimer(TestTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; } = DateTimeOffset.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
                Due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : time._now + dueTime;

            if (time._passesTimeouts && dueTime != Timeout.InfiniteTimeSpan)
                ThreadPool.QueueUserWorkItem(_ => time.Advance(dueTime));

            return true;
        }

        public void Fire()
        {
            Due = DateTimeOffset.MaxValue;
            callback(state);
        }

        public void Dispose()
        {
            lock (time._gate)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
