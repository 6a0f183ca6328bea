using PostGen.Benchmarks.Calls;
using PostGen.Benchmarks.Native;

await FirstCalls.RunAsync(static http => new PostGenContestant(http), args);
