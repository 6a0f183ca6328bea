using System.Net;
using BenchmarkDotNet.Attributes;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>A small JSON request with a small JSON answer.</summary>
[MemoryDiagnoser]
public class ReactionBenchmarks
{
    private const string Answer = """{"object":"ReactionAdded"}""";

    private readonly Floor _floor = new(new HttpClient(new CannedHandler(HttpStatusCode.Created, Answer)));

    private readonly PostpressClient _client = new("pp_live_benchmark", new HttpClient(new CannedHandler(HttpStatusCode.Created, Answer)));

    [Benchmark(Baseline = true)]
    public Task<string> ByHand() => _floor.AddReactionAsync("acc_linkedin_01HXYZ", "urn:li:activity:7332661864792854528", "like");

    [Benchmark]
    public async Task<string> PostGen()
    {
        ApiResponse<ReactionAdded> added = await _client.AddReactionAsync(new AddReactionRequest
        {
            AccountId = "acc_linkedin_01HXYZ",
            PostId = "urn:li:activity:7332661864792854528",
            ReactionType = AddReactionRequestReactionType.Like,
        });
        return added.Value.Object;
    }
}
