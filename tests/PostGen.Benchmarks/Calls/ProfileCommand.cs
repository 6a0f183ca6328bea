using System.Diagnostics;

namespace PostGen.Benchmarks.Calls;

/// <summary>One contestant's call in a loop, for a profiler: <c>profile scenario contestant [seconds]</c>.</summary>
internal static class ProfileCommand
{
    public static void Run(string[] arguments)
    {
        Func<Task<string>> call = Scenario.Named(arguments[0]).CallOf(arguments[1]);
        double seconds = arguments.Length > 2 ? double.Parse(arguments[2]) : 10;
        long started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            for (int i = 0; i < 1000; i++)
                call().GetAwaiter().GetResult();
        }
    }
}
