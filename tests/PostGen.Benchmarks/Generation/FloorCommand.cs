extern alias generator;

using System.Globalization;
using generator::PostGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace PostGen.Benchmarks.Generation;

/// <summary>
/// What of the generation's figures is Roslyn's own: <c>generation-floor [S|M|L …]</c>. A generator of constant texts, as many and as
/// large as what PostGen emits, in the same project; then one that visits the references as well, as PostGen does.
/// </summary>
internal static class FloorCommand
{
    // Roslyn pools tables of fewer than 128 rows.
    private const int FewReferences = 127;

    public static void Run(string[] arguments)
    {
        Console.WriteLine($"Roslyn {typeof(Compilation).Assembly.GetName().Version}");
        Console.WriteLine($"| | generator | files | fresh driver | keystroke | allocated | with {FewReferences} references |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (string size in arguments.Length > 0 ? arguments : ["S", "M", "L"])
        {
            GeneratedProject project = new(GeneratedProject.PathOf(size));
            GeneratedProject small = new(GeneratedProject.PathOf(size), FewReferences);
            GeneratorRunResult emitted = project.FreshDriver().GetRunResult().Results[0];
            Print(size, "PostGen", static () => new PostGenGenerator(), project, small);
            Print(size, "constant texts and references", () => new ConstantGenerator(emitted.GeneratedSources, seesReferences: true), project, small);
            Print(size, "constant texts", () => new ConstantGenerator(emitted.GeneratedSources, seesReferences: false), project, small);
            Print(size, "nothing", static () => new ConstantGenerator([], seesReferences: false), project, small);
        }
    }

    private static void Print(string size, string name, Func<IIncrementalGenerator> create, GeneratedProject project, GeneratedProject small)
    {
        GeneratorDriver warm = project.FreshDriver(create());
        GeneratorDriver warmSmall = small.FreshDriver(create());
        double fresh = Measured.MedianOf(() => project.FreshDriver(create()));
        double keystroke = Measured.MedianOf(() => project.Keystroke(warm));
        double allocated = Measured.AllocatedBy(() => project.Keystroke(warm)) / 1e3;
        double allocatedSmall = Measured.AllocatedBy(() => small.Keystroke(warmSmall)) / 1e3;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {name} | {warm.GetRunResult().Results[0].GeneratedSources.Length} | {fresh:F2} ms | {keystroke:F3} ms | {allocated:F1} kB | {allocatedSmall:F1} kB |"));
    }
}
