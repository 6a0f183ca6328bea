using PostGen.Benchmarks.Calls;
using PostGen.Benchmarks.Native;

await FirstCalls.RunAsync(static http => new RawContestant(http), args);
