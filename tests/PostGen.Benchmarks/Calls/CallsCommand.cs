using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Calls;

/// <summary>The calls in memory, contestants in rotation: <c>calls [rounds] [scenario]</c>.</summary>
internal static class CallsCommand
{
    private const int DefaultRounds = 600;

    public static void Run(string[] arguments)
    {
        int rounds = arguments.Length > 0 ? int.Parse(arguments[0]) : DefaultRounds;
        Console.WriteLine("| call | contestant | ns | × floor | bytes | × floor |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (Scenario scenario in Scenario.All)
        {
            if (arguments.Length > 1 && !scenario.Name.StartsWith(arguments[1], StringComparison.Ordinal))
                continue;

            (string Name, Func<Task<string>> Call)[] able = [.. Able(scenario)];
            Measurement[] results = new Rotor([.. able.Select(static one => one.Call)], TimeSpan.FromMilliseconds(1), rounds).Run();
            for (int i = 0; i < able.Length; i++)
            {
                (double nanoseconds, double ratio, double bytes) = results[i];
                Console.WriteLine($"| {scenario.Name} | {able[i].Name} | {nanoseconds:F0} | {ratio:F2} | {bytes:F0} | {bytes / results[0].Bytes:F2} |");
            }
        }
    }

    // Who cannot make a call, or gets another answer, is named and left out.
    private static IEnumerable<(string Name, Func<Task<string>> Call)> Able(Scenario scenario)
    {
        foreach (string contestant in Contestant.All)
        {
            Func<Task<string>> call = scenario.CallOf(contestant);
            string? problem = scenario.ProblemOf(call);
            if (problem is null)
                yield return (contestant, call);
            else
                Console.WriteLine($"| {scenario.Name} | {contestant} | {problem} | | | |");
        }
    }
}
