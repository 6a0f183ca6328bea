using System.Diagnostics;
using PostGen.Benchmarks.Loopback;

namespace PostGen.Benchmarks.Calls;

/// <summary>One contestant's call in a loop, for a profiler: <c>profile scenario contestant [seconds]</c>, where scenario can be <c>loopback</c>, 64 in flight.</summary>
internal static class ProfileCommand
{
    public static async Task RunAsync(string[] arguments)
    {
        double seconds = arguments.Length > 2 ? double.Parse(arguments[2]) : 10;
        if (arguments[0] == "loopback")
        {
            using ServerProcess server = new();
            IContestant contestant = Contestant.CreateOnNetwork(arguments[1], server.Url);
            await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => LoopAsync(contestant.ReactAsync, seconds)));
            return;
        }

        await LoopAsync(Scenario.Named(arguments[0]).CallOf(arguments[1]), seconds);
    }

    private static async Task LoopAsync(Func<Task<string>> call, double seconds)
    {
        long started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            for (int i = 0; i < 100; i++)
                await call();
        }
    }
}
