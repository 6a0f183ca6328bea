using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace PostGen.Benchmarks.Generation;

/// <summary>What the generator costs the compiler and the editor.</summary>
[MemoryDiagnoser]
public class GenerationBenchmarks
{
    private GeneratedProject _project = null!;
    private GeneratorDriver _warm = null!;

    /// <summary>S is postpress; M and L are read from the files that POSTGEN_BENCH_M and POSTGEN_BENCH_L name.</summary>
    [Params("S", "M", "L")]
    public string Size { get; set; } = "S";

    [GlobalSetup]
    public void Prepare()
    {
        _project = new GeneratedProject(GeneratedProject.PathOf(Size));
        _warm = _project.FreshDriver();
    }

    [Benchmark]
    public GeneratorDriver FreshDriver() => _project.FreshDriver();

    [Benchmark]
    public GeneratorDriver Keystroke() => _project.Keystroke(_warm);

    [Benchmark]
    public GeneratorDriver EditedDescription() => _project.EditedDescription(_warm);
}
