using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.OpenApi;
using YamlDotNet.Serialization;

namespace PostGen.Benchmarks.Generation;

/// <summary>What <see cref="GenerationCommand"/> asks processes of its own for; each prints its numbers in one line.</summary>
internal static class GenerationSteps
{
    /// <summary>Milliseconds of the first generation of a process that has made the compilation, as the compiler has before it runs generators.</summary>
    public static void GenerateOnce(string path)
    {
        GeneratedProject project = new(path);
        Print(Measured.Once(() => project.FreshDriver()));
    }

    /// <summary>Milliseconds of reading the document by the libraries, the first time in a process.</summary>
    public static void ReadOnce(string path) => Print(Measured.Once(() => Read(path)));

    public static void ReadWarm(string path) => Print(Measured.MedianOf(() => Read(path)));

    /// <summary>Fresh driver in ms, keystroke in ms and bytes, edited description in ms and files, files, bytes.</summary>
    public static void GenerateWarm(string path)
    {
        GeneratedProject project = new(path);
        GeneratorDriver warm = project.FreshDriver();
        double fresh = Measured.MedianOf(() => project.FreshDriver());
        double keystroke = Measured.MedianOf(() => project.Keystroke(warm));
        double edited = Measured.MedianOf(() => project.EditedDescription(warm));
        int changed = GeneratedProject.CountChanged(warm, project.EditedDescription(warm));
        GeneratorRunResult result = warm.GetRunResult().Results[0];
        Print(fresh, keystroke, Measured.AllocatedBy(() => project.Keystroke(warm)), edited, changed, result.GeneratedSources.Length, GeneratedProject.BytesOf(result));
    }

    /// <summary>Milliseconds from source to assembly, bytes of the assembly, peak bytes of the process.</summary>
    public static void CompileOnce(string path)
    {
        Compilation output = new GeneratedProject(path).Output(out _);
        using MemoryStream assembly = new();
        EmitResult? emitted = null;
        double time = Measured.Once(() => emitted = output.Emit(assembly));
        Diagnostic[] faults = [.. emitted!.Diagnostics.Where(static each => each.Severity >= DiagnosticSeverity.Warning)];
        if (faults.Length > 0)
        {
            throw new InvalidOperationException($"{path} compiles with {faults.Length} faults: {faults[0]}");
        }

        Print(time, assembly.Length, Process.GetCurrentProcess().PeakWorkingSet64);
    }

    // Microsoft.OpenApi reads JSON by itself; its reader of YAML, which goes the same way, does not restore everywhere.
    private static void Read(string path)
    {
        string text = File.ReadAllText(path);
        string json = path.EndsWith(".json", StringComparison.Ordinal)
            ? text
            : new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().Build().Deserialize(text));
        OpenApiDocument.Parse(json, "json");
    }

    private static void Print(params double[] numbers) =>
        Console.Write(string.Join(' ', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture))));
}
