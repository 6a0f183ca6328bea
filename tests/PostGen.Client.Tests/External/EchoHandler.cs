using System.Net;
using System.Text;

namespace PostGen.Client.Tests.External;

/// <summary>Sends to the Node.js server, keeps its answer, and gives the client the one that the document promises instead.</summary>
internal sealed class EchoHandler(string promised) : DelegatingHandler(new SocketsHttpHandler())
{
    public string? Answer { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            Content = new StringContent(promised, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
