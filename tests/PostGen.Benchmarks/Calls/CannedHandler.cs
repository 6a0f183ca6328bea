using System.Net;
using System.Net.Http.Headers;

namespace PostGen.Benchmarks.Calls;

/// <summary>Answers at once with the same bytes, after reading the request to its end as a server would.</summary>
internal sealed class CannedHandler(HttpStatusCode status, string body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly byte[] _body = System.Text.Encoding.UTF8.GetBytes(body);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        ByteArrayContent answer = new(_body);
        answer.Headers.ContentType = s_json;
        return new HttpResponseMessage(status) { Content = answer, RequestMessage = request };
    }
}
