using System.Net;
using System.Text;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Answers in memory and remembers what was sent.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private readonly Func<int, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _answer;

    public StubHandler(Func<int, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    public StubHandler(Func<int, HttpResponseMessage> answer)
        : this((attempt, _, _) => Task.FromResult(answer(attempt)))
    {
    }

    public List<SentRequest> Sent { get; } = [];

    public List<HttpResponseMessage> Answers { get; } = [];

    public bool IsDisposed { get; private set; }

    /// <summary>False to leave the body alone: the answer function reads it, or nobody does.</summary>
    public bool ReadsBody { get; init; } = true;

    public static StubHandler Json(string json, int status = 200) => new(_ => Answer(status, json));

    public static HttpResponseMessage Answer(int status, string body = "", string type = "application/json")
        => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    public HttpClient Client() => new(this, disposeHandler: false) { BaseAddress = new Uri("https://api.test/v1/") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = [];
        if (ReadsBody && request.Content is not null)
        {
            using var copy = new MemoryStream();
            await request.Content.CopyToAsync(copy, cancellationToken);
            body = copy.ToArray();
        }

        // Asking for it is what computes it, as a real handler does.
        _ = request.Content?.Headers.ContentLength;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in request.Headers.NonValidated)
            headers[header.Key] = string.Join(", ", header.Value);

        foreach (var header in request.Content?.Headers.NonValidated ?? default)
            headers[header.Key] = string.Join(", ", header.Value);

        Sent.Add(new SentRequest(request.Method.Method, request.RequestUri!.OriginalString, headers, body));
        HttpResponseMessage answer = await _answer(Sent.Count, request, cancellationToken);
        Answers.Add(answer);
        return answer;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
