using System.Diagnostics;
using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Generation;

/// <summary>Time and allocation of something that is run again and again in this process.</summary>
internal static class Measured
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Milliseconds, after a warm-up of the same length: the first runs of a process are the JIT's, and its second, optimising
    /// turn waits until nothing new is compiled.
    /// </summary>
    public static double MedianOf(Action action)
    {
        _ = TimesOf(action);
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
