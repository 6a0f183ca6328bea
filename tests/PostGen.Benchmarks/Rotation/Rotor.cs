using System.Diagnostics;

namespace PostGen.Benchmarks.Rotation;

/// <summary>
/// Lets contestants take turns in short batches, so that what else the machine does meets all of them alike. The first is the floor.
/// All calls must complete on the calling thread.
/// </summary>
internal sealed class Rotor(IReadOnlyList<Func<Task<string>>> contestants, TimeSpan batch, int rounds)
{
    private const int WarmUps = 4;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(0.4);

    public Measurement[] Run()
    {
        int count = contestants.Count;
        int[] sizes = new int[count];
        for (int turn = 0; turn < WarmUps; turn++)
        {
            for (int i = 0; i < count; i++)
                sizes[i] = SizeOf(contestants[i]);
        }

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

    // How many calls a batch takes; run often enough, with pauses, for the last tier of compilation.
    private int SizeOf(Func<Task<string>> call)
    {
        long started = Stopwatch.GetTimestamp();
        long calls = 0;
        TimeSpan passed = TimeSpan.Zero;
        while (passed < s_warmUp)
        {
            Call(call, 100);
            calls += 100;
            passed = Stopwatch.GetElapsedTime(started);
        }

        Thread.Sleep(150);
        return (int)Math.Max(1, calls * (batch / passed));
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
