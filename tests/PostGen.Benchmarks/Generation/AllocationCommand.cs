using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PostGen.Benchmarks.Generation;

/// <summary>What a keystroke allocates, by type: <c>generation-allocations [S|M|L]</c>, an estimate from samples.</summary>
internal static class AllocationCommand
{
    private const int Keystrokes = 40_000;
    private const int Types = 12;

    public static void Run(string[] arguments)
    {
        GeneratedProject project = new(GeneratedProject.PathOf(arguments.Length > 0 ? arguments[0] : "S"));
        GeneratorDriver warm = project.FreshDriver();
        double bytes = Measured.AllocatedBy(() => project.Keystroke(warm));
        using AllocationEvents events = new();
        for (int i = 0; i < Keystrokes; i++)
        {
            project.Keystroke(warm);
        }

        long samples = events.Samples.Values.Sum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Roslyn {typeof(Compilation).Assembly.GetName().Version}, {bytes:F0} bytes a keystroke"));
        Console.WriteLine("| type | bytes |\n|---|---:|");
        foreach ((string type, long count) in events.Samples.OrderByDescending(static each => each.Value).Take(Types))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{type}` | {bytes * count / samples:F0} |"));
        }
    }
}
