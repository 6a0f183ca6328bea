using System.Diagnostics;
using System.Runtime;
using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Generation;

/// <summary>Time and allocation of something that is run again and again in this process.</summary>
internal static class Measured
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longestWarmUp = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Milliseconds, after a warm-up that lasts until the JIT is done: its second and third, optimising turns come in the background, and
    /// what is timed beside them is neither the code before nor the code after. An action that takes long is not waited for so long.
    /// </summary>
    public static double MedianOf(Action action)
    {
        WarmUp(action);
        return Median.Of(TimesOf(action));
    }

    public static double Once(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public static double AllocatedBy(Action action)
    {
        const int Times = 100;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
    }

    private static void WarmUp(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        long compiledAt = start;
        long compiled = 0;
        while (Stopwatch.GetElapsedTime(compiledAt) < s_quiet && Stopwatch.GetElapsedTime(start) < s_longestWarmUp)
        {
            action();
            if (JitInfo.GetCompiledMethodCount() != compiled)
            {
                compiled = JitInfo.GetCompiledMethodCount();
                compiledAt = Stopwatch.GetTimestamp();
            }
        }
    }

    private static List<double> TimesOf(Action action)
    {
        List<double> times = [];
        long start = Stopwatch.GetTimestamp();
        while (times.Count < 5 || (times.Count < 1000 && Stopwatch.GetElapsedTime(start) < s_patience))
        {
            times.Add(Once(action));
        }

        return times;
    }
}
