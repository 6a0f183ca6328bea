using System.Net;
using BenchmarkDotNet.Attributes;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>A 401 as an exception, and as an error that is only handed over.</summary>
[MemoryDiagnoser]
public class ErrorBenchmarks
{
    private const string Answer = """{"title":"Expired credentials","type":"errors/expired_credentials","status":401}""";

    private static readonly AddReactionRequest s_request = new() { AccountId = "acc_linkedin_01HXYZ", PostId = "urn:li:activity:1" };

    private static readonly RequestOptions s_unthrown = new() { ThrowOnError = false };

    private readonly Floor _floor = new(new HttpClient(new CannedHandler(HttpStatusCode.Unauthorized, Answer)));

    private readonly PostpressClient _client = new("pp_live_benchmark", new HttpClient(new CannedHandler(HttpStatusCode.Unauthorized, Answer)));

    [Benchmark(Baseline = true)]
    public async Task<string> ByHand()
    {
        try
        {
            return await _floor.AddReactionAsync("acc_linkedin_01HXYZ", "urn:li:activity:1", "like");
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
    }

    [Benchmark]
    public async Task<PostpressErrorType> Thrown()
    {
        try
        {
            await _client.AddReactionAsync(s_request);
            return PostpressErrorType.Unrecognized;
        }
        catch (PostpressException exception)
        {
            return exception.ErrorType;
        }
    }

    [Benchmark]
    public async Task<PostpressErrorType> Unthrown()
    {
        ApiResponse<ReactionAdded> response = await _client.AddReactionAsync(s_request, s_unthrown);
        return ((PostpressException)response.Error!).ErrorType;
    }
}
