using System.Diagnostics;
using PostGen.Benchmarks.Calls;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Upload;

/// <summary>One upload, after a small one that warms up: prints seconds, bytes allocated and peak memory.</summary>
internal static class UploadOneCommand
{
    public static async Task RunAsync(string contestant, string url, string path)
    {
        Func<string, Task> post = contestant == Contestant.Floor ? Floor(url) : PostGen(url);
        string small = Path.GetTempFileName();
        await File.WriteAllBytesAsync(small, new byte[4 * 1024 * 1024]);
        for (int i = 0; i < 20; i++)
            await post(small);

        File.Delete(small);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        await post(path);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"{seconds} {GC.GetTotalAllocatedBytes(precise: true) - allocated} {Process.GetCurrentProcess().PeakWorkingSet64}");
    }

    private static Func<string, Task> Floor(string url)
    {
        HttpClient client = new() { Timeout = Timeout.InfiniteTimeSpan };
        return async path =>
        {
            using FloorUpload body = new(path);
            using HttpRequestMessage request = new(HttpMethod.Post, url + "/posts") { Content = body };
            request.Headers.TryAddWithoutValidation("X-API-KEY", Values.ApiKey);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            FloorJson.Read(await response.Content.ReadAsByteArrayAsync(), "post_id"u8);
        };
    }

    private static Func<string, Task> PostGen(string url)
    {
        PostpressClient client = new(Values.ApiKey, new PostpressClientOptions { Endpoint = new Uri(url) });
        return path => client.CreatePostAsync(new CreatePostRequest
        {
            AccountId = Values.AccountId,
            Text = Values.FirstName,
            Attachments = [FilePart.FromFile(path)],
        });
    }
}
