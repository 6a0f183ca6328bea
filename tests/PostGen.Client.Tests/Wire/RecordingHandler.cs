using System.Net;
using System.Text;

namespace PostGen.Client.Tests.Wire;

/// <summary>Remembers what it received and answers what it was told, in memory.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    public List<RecordedRequest> Requests { get; } = [];

    public RecordedRequest Request => Requests.Single();

    public RecordingHandler Answer(int status, string body, string mediaType = "application/json")
    {
        _answers.Enqueue(() => new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        });
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Requests.Add(new RecordedRequest(request.Method, request.RequestUri!, request.Headers, request.Content?.Headers, body));
        HttpResponseMessage response = _answers.Dequeue()();
        response.RequestMessage = request;
        return response;
    }
}
