using System.Net;

namespace PostGen.Corpus.Tests.Styles;

/// <summary>Remembers the request, and accepts it.</summary>
internal sealed class StyledHandler : HttpMessageHandler
{
    public StyledRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Dictionary<string, string> headers = request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Request = new StyledRequest(request.RequestUri!, headers, body);
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request };
    }
}
