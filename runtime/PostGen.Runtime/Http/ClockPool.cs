using System.Collections.Concurrent;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Token sources for time-outs: reset and used again while they have not fired.</summary>
internal static class ClockPool
{
    private const int Capacity = 256;

    [ThreadStatic]
    private static CancellationTokenSource? t_idle;

    private static readonly ConcurrentQueue<CancellationTokenSource> s_idle = new();
    private static int s_count;

    public static CancellationTokenSource Rent(TimeProvider time)
    {
        if (time != TimeProvider.System)
            return new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);

        if (t_idle is { } own)
        {
            t_idle = null;
            return own;
        }

        if (!s_idle.TryDequeue(out CancellationTokenSource? clock))
            return new CancellationTokenSource();

        Interlocked.Decrement(ref s_count);
        return clock;
    }

    public static void Return(CancellationTokenSource clock, TimeProvider time)
    {
        if (time == TimeProvider.System && clock.TryReset())
        {
            if (t_idle is null)
            {
                t_idle = clock;
                return;
            }

            if (Interlocked.Increment(ref s_count) <= Capacity)
            {
                s_idle.Enqueue(clock);
                return;
            }

            Interlocked.Decrement(ref s_count);
        }

        clock.Dispose();
    }
}
