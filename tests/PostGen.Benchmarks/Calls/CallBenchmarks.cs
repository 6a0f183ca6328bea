using BenchmarkDotNet.Attributes;

namespace PostGen.Benchmarks.Calls;

/// <summary>The calls in memory under BenchmarkDotNet, one contestant after the other; <see cref="CallsCommand"/> lets them take turns.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private Func<Task<string>> _floor = null!;
    private Func<Task<string>> _raw = null!;
    private Func<Task<string>> _postGen = null!;

    public static IEnumerable<string> Calls => Scenario.All.Select(static scenario => scenario.Name);

    [ParamsSource(nameof(Calls))]
    public string Call { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        Scenario scenario = Scenario.Named(Call);
        _floor = scenario.CallOf(Contestant.Floor);
        _raw = scenario.CallOf(Contestant.Raw);
        _postGen = scenario.CallOf(Contestant.PostGen);
    }

    [Benchmark(Baseline = true)]
    public Task<string> Floor() => _floor();

    [Benchmark]
    public Task<string> Raw() => _raw();

    [Benchmark]
    public Task<string> PostGen() => _postGen();
}
