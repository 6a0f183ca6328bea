using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PostGen.Testing.Requests;

namespace PostGen.Testing.Hosting;

/// <summary>One request over a socket.</summary>
internal sealed class Exchange(HttpContext context)
{
    private const int PieceLength = 64 * 1024;

    public async Task RunAsync(Func<IncomingRequest, CancellationToken, Task<HttpResponseMessage>> handle)
    {
        try
        {
            using HttpResponseMessage response = await handle(Read(), context.RequestAborted).ConfigureAwait(false);
            await WriteAsync(response).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpIOException or OperationCanceledException)
        {
            // A cut that a test asked for, or a caller that is gone.
            context.Abort();
        }
    }

    private IncomingRequest Read()
    {
        HttpRequest request = context.Request;
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        int query = target.IndexOf('?', StringComparison.Ordinal);
        bool hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? true;
        return new IncomingRequest
        {
            Method = request.Method.ToUpperInvariant(),
            Path = query < 0 ? target : target[..query],
            Query = query < 0 ? "" : target[query..],
            Headers = request.Headers.ToDictionary(
                static header => header.Key,
                static header => string.Join(header.Key.Equals("Cookie", StringComparison.OrdinalIgnoreCase) ? "; " : ", ", header.Value.ToArray()),
                StringComparer.OrdinalIgnoreCase),
            CopyBodyAsync = hasBody ? request.Body.CopyToAsync : null,
        };
    }

    private async Task WriteAsync(HttpResponseMessage message)
    {
        HttpResponse response = context.Response;
        response.StatusCode = (int)message.StatusCode;
        bool mayHaveBody = response.StatusCode is >= 200 and not 204 and not 304 && !HttpMethods.IsHead(context.Request.Method);
        if (mayHaveBody)
        {
            response.ContentLength = message.Content.Headers.ContentLength;
        }

        foreach ((string name, IEnumerable<string> values) in message.Headers.Concat(message.Content.Headers))
        {
            if (name is not ("Content-Length" or "Transfer-Encoding"))
            {
                response.Headers[name] = values.ToArray();
            }
        }

        if (mayHaveBody)
        {
            await CopyAsync(await message.Content.ReadAsStreamAsync(context.RequestAborted).ConfigureAwait(false), response).ConfigureAwait(false);
        }
    }

    // Piece by piece, so that what precedes a stall or a cut is on its way before it.
    private async Task CopyAsync(Stream source, HttpResponse response)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (int count; (count = await source.ReadAsync(buffer, context.RequestAborted).ConfigureAwait(false)) > 0;)
            {
                await response.Body.WriteAsync(buffer.AsMemory(0, count), context.RequestAborted).ConfigureAwait(false);
                await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
