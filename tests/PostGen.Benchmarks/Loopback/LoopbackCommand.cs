using System.Diagnostics;
using System.Runtime;
using PostGen.Benchmarks.Calls;
using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Loopback;

/// <summary>Reactions against Kestrel on loopback, contestants in rotation: <c>loopback [rounds]</c>.</summary>
internal static class LoopbackCommand
{
    private const int DefaultRounds = 31;
    private const int MostWarmUps = 60;
    private const int SteadyWarmUps = 2;

    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(300);

    public static async Task RunAsync(string[] arguments)
    {
        int rounds = arguments.Length > 0 ? int.Parse(arguments[0]) : DefaultRounds;
        using ServerProcess server = new();
        IContestant[] contestants = [.. Contestant.OnNetwork.Select(name => Contestant.CreateOnNetwork(name, server.Url))];
        Console.WriteLine("| in flight | contestant | requests/s | × floor | client CPU µs per request | × floor |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        foreach (int inFlight in (int[])[1, 64])
            await RunAsync(contestants, inFlight, rounds);
    }

    private static async Task RunAsync(IContestant[] contestants, int inFlight, int rounds)
    {
        Load[][] loads = [.. contestants.Select(_ => new Load[rounds])];
        await WarmUpAsync(contestants, inFlight);

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contestants.Length; turn++)
            {
                int i = (turn + round) % contestants.Length;
                loads[i][round] = await MeasureAsync(contestants[i], inFlight);
            }
        }

        for (int i = 0; i < contestants.Length; i++)
        {
            double rate = Median.Of(loads[i].Select(static load => load.PerSecond));
            double rateRatio = Median.Of(loads[i].Zip(loads[0], static (own, floor) => own.PerSecond / floor.PerSecond));
            double cpu = Median.Of(loads[i].Select(static load => load.CpuMicroseconds));
            double cpuRatio = Median.Of(loads[i].Zip(loads[0], static (own, floor) => own.CpuMicroseconds / floor.CpuMicroseconds));
            Console.WriteLine($"| {inFlight} | {Contestant.OnNetwork[i]} | {rate:F0} | {rateRatio:F2} | {cpu:F1} | {cpuRatio:F2} |");
        }
    }

    // Until the compiler has nothing left to do: on a busy machine the last tier comes late.
    private static async Task WarmUpAsync(IContestant[] contestants, int inFlight)
    {
        int steady = 0;
        for (int turn = 0; turn < MostWarmUps && steady < SteadyWarmUps; turn++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            foreach (IContestant contestant in contestants)
                await MeasureAsync(contestant, inFlight);

            steady = JitInfo.GetCompiledMethodCount() == compiled ? steady + 1 : 0;
        }
    }

    private static async Task<Load> MeasureAsync(IContestant contestant, int inFlight)
    {
        long started = Stopwatch.GetTimestamp();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        int[] counts = await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => CallAsync(contestant, started)));
        int count = counts.Sum();
        return new Load(count / Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / count);
    }

    private static async Task<int> CallAsync(IContestant contestant, long started)
    {
        int count = 0;
        while (Stopwatch.GetElapsedTime(started) < s_batch)
        {
            await contestant.ReactAsync();
            count++;
        }

        return count;
    }

    private readonly record struct Load(double PerSecond, double CpuMicroseconds);
}
