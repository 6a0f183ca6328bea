using System.Net;
using System.Text;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Answers every request with the same bytes and remembers the last one.</summary>
internal sealed class CannedHandler(HttpStatusCode status, string body, string mediaType = "application/json") : HttpMessageHandler
{
    public string Request { get; private set; } = "";

    public string RequestBody { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = $"{request.Method} {request.RequestUri!.AbsoluteUri}";
        RequestBody = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        ContentType = request.Content?.Headers.ContentType?.ToString() ?? "";
        return new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        };
    }
}
