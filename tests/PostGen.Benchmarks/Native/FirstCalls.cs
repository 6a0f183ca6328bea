using System.Diagnostics;
using System.Net;
using PostGen.Benchmarks.Calls;

namespace PostGen.Benchmarks.Native;

/// <summary>
/// The first five calls of a process: prints the milliseconds that they took. With an argument, the HTTP clients have no time-out of their
/// own, as the emitted registration sets them up: a timer that they start is a thread that the runtime makes at the first call.
/// </summary>
internal static class FirstCalls
{
    private const string Published = """{"object":"LinkedinJobPostingPublished","job_state":"active","job_id":"3984512098"}""";

    public static async Task RunAsync(Func<HttpClient, IContestant> create, string[] arguments)
    {
        TimeSpan? timeout = arguments.Length > 0 ? Timeout.InfiniteTimeSpan : null;
        HttpClient added = Client(timeout, HttpStatusCode.Created, """{"object":"ReactionAdded"}""");
        HttpClient published = Client(timeout, HttpStatusCode.OK, Published);
        HttpClient created = Client(timeout, HttpStatusCode.Created, """{"object":"PostCreated","post_id":"urn:li:share:7332661864792854528"}""");
        HttpClient refused = Client(timeout, HttpStatusCode.Unauthorized, """{"type":"errors/expired_credentials","title":"Expired credentials","status":401}""");
        long started = Stopwatch.GetTimestamp();
        string[] answers =
        [
            await create(added).ReactAsync(),
            await create(published).PublishAsync(),
            await create(published).PromoteAsync(),
            await create(created).PostAsync(),
            await create(refused).ThrowAsync(),
        ];
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Console.WriteLine($"{milliseconds:F3} {string.Join(' ', answers)}");
    }

    private static HttpClient Client(TimeSpan? timeout, HttpStatusCode status, string answer)
    {
        HttpClient client = new(new CannedHandler(status, answer));
        client.Timeout = timeout ?? client.Timeout;
        return client;
    }
}
