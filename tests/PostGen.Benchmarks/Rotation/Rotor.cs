using System.Diagnostics;

namespace PostGen.Benchmarks.Rotation;

/// <summary>
/// Lets contestants take turns in short batches, so that what else the machine does meets all of them alike. The first is the floor.
/// All calls must complete on the calling thread.
/// </summary>
internal sealed class Rotor(IReadOnlyList<Func<Task<string>>> contestants, TimeSpan batch, int rounds)
{
    private const int MostWarmUps = 40;
    private const int SteadyWarmUps = 5;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(0.15);

    public Measurement[] Run()
    {
        int count = contestants.Count;
        int[] sizes = WarmUp();
        double[][] times = new double[count][];
        double[] bytes = new double[count];
        for (int i = 0; i < count; i++)
            times[i] = new double[rounds];

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < count; turn++)
            {
                int i = (turn + round) % count;
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                long started = Stopwatch.GetTimestamp();
                Call(contestants[i], sizes[i]);
                times[i][round] = Stopwatch.GetElapsedTime(started).TotalNanoseconds / sizes[i];
                bytes[i] = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / sizes[i];
            }
        }

        return [.. times.Select((own, i) => new Measurement(Median.Of(own), Median.Of(own.Zip(times[0], static (mine, floor) => mine / floor)), bytes[i]))];
    }

    // Until nobody gets faster any more: on a busy machine the last tier of compilation comes late. Gives how many calls a batch takes.
    private int[] WarmUp()
    {
        int[] sizes = new int[contestants.Count];
        double[] best = [.. contestants.Select(static _ => double.MaxValue)];
        int steady = 0;
        for (int turn = 0; turn < MostWarmUps && steady < SteadyWarmUps; turn++)
        {
            steady++;
            for (int i = 0; i < sizes.Length; i++)
            {
                double nanoseconds = Time(contestants[i]);
                if (nanoseconds < best[i] * 0.95)
                    steady = 0;

                best[i] = Math.Min(best[i], nanoseconds);
                sizes[i] = (int)Math.Max(1, batch.TotalNanoseconds / best[i]);
                Thread.Sleep(100);
            }
        }

        return sizes;
    }

    private static double Time(Func<Task<string>> call)
    {
        long started = Stopwatch.GetTimestamp();
        double best = double.MaxValue;
        while (Stopwatch.GetElapsedTime(started) < s_warmUp)
        {
            long before = Stopwatch.GetTimestamp();
            Call(call, 1000);
            best = Math.Min(best, Stopwatch.GetElapsedTime(before).TotalNanoseconds / 1000);
        }

        return best;
    }

    private static void Call(Func<Task<string>> call, int times)
    {
        for (int i = 0; i < times; i++)
        {
            Task<string> calling = call();
            if (!calling.IsCompletedSuccessfully)
                throw new InvalidOperationException("The call did not complete at once.", calling.Exception);
        }
    }
}
