namespace Microsoft.Extensions.Http.Resilience;

/// <summary>
/// Stands in for the handler of that name, whose package is not to be had: like the standard one, it sends a refused POST again.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
        return first.IsSuccessStatusCode ? first : await base.SendAsync(request, cancellationToken);
    }
}
