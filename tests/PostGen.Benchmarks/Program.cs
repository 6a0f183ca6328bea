using BenchmarkDotNet.Running;
using PostGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(AnalyzerBenchmarks).Assembly).Run(args);
