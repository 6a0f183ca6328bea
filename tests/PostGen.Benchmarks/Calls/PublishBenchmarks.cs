using System.Net;
using BenchmarkDotNet.Attributes;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>A union sent and a union received.</summary>
[MemoryDiagnoser]
public class PublishBenchmarks
{
    private const string Answer = """{"object":"LinkedinJobPostingPublished","job_state":"active","job_id":"3984512098"}""";

    private readonly Floor _floor = new(new HttpClient(new CannedHandler(HttpStatusCode.OK, Answer)));

    private readonly PostpressClient _client = new("pp_live_benchmark", new HttpClient(new CannedHandler(HttpStatusCode.OK, Answer)));

    [Benchmark(Baseline = true)]
    public async Task<string> ByHand() => (await _floor.PublishFreeAsync("3984512098", "acc_linkedin_01HXYZ")).JobId;

    [Benchmark]
    public async Task<string> PostGen()
    {
        ApiResponse<PublishJobPostingResponse> outcome =
            await _client.PublishJobPostingAsync("3984512098", new FreeJobPosting { AccountId = "acc_linkedin_01HXYZ" });
        return outcome.Value.Match(published => published.JobId, checkpoint => checkpoint.JobId, unknown => "");
    }
}
