using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PostGen.Benchmarks.Generation;

/// <summary>
/// What of the generation's figures is Roslyn's own: <c>generation-floor [S|M|L …]</c>. A generator of constant texts, as many and as
/// large as what PostGen emits, in the same project; then one that visits the references as well, as PostGen does.
/// </summary>
internal static class FloorCommand
{
    public static void Run(string[] arguments)
    {
        Console.WriteLine("| | generator | files | fresh driver | keystroke | allocated |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (string size in arguments.Length > 0 ? arguments : ["S", "M", "L"])
        {
            GeneratedProject project = new(GeneratedProject.PathOf(size));
            GeneratorRunResult emitted = project.FreshDriver().GetRunResult().Results[0];
            Print(size, "PostGen", project, project.FreshDriver);
            Print(size, "constant texts and references", project, () => project.FreshDriver(new ConstantGenerator(emitted.GeneratedSources, seesReferences: true)));
            Print(size, "constant texts", project, () => project.FreshDriver(new ConstantGenerator(emitted.GeneratedSources, seesReferences: false)));
            Print(size, "nothing", project, () => project.FreshDriver(new ConstantGenerator([], seesReferences: false)));
        }
    }

    private static void Print(string size, string name, GeneratedProject project, Func<GeneratorDriver> fresh)
    {
        GeneratorDriver warm = fresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {name} | {warm.GetRunResult().Results[0].GeneratedSources.Length} | {Measured.MedianOf(() => fresh()):F2} ms | {Measured.MedianOf(() => project.Keystroke(warm)):F3} ms | {Measured.AllocatedBy(() => project.Keystroke(warm)) / 1e3:F1} kB |"));
    }
}
