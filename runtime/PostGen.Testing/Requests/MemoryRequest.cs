using System.Globalization;
using System.Net.Http.Headers;

namespace PostGen.Testing.Requests;

/// <summary>A request that never leaves the process, with the headers that a socket would show.</summary>
internal static class MemoryRequest
{
    public static IncomingRequest Of(HttpRequestMessage message)
    {
        Uri uri = message.RequestUri ?? throw new InvalidOperationException("The request has no URI.");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Host"] = uri.Authority };
        Add(headers, message.Headers);
        if (message.Content is { } content)
        {
            // Computed when asked for, and then among the headers.
            if (content.Headers.ContentLength is { } length)
            {
                headers["Content-Length"] = length.ToString(CultureInfo.InvariantCulture);
            }

            Add(headers, content.Headers);
        }

        return new IncomingRequest
        {
            Method = message.Method.Method.ToUpperInvariant(),
            Path = uri.AbsolutePath,
            Query = uri.Query,
            Headers = headers,
            CopyBodyAsync = message.Content is { } body ? (stream, cancellation) => body.CopyToAsync(stream, cancellation) : null,
        };
    }

    private static void Add(Dictionary<string, string> all, HttpHeaders headers)
    {
        foreach ((string name, HeaderStringValues values) in headers.NonValidated)
        {
            all[name] = string.Join(name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) ? "; " : ", ", values);
        }
    }
}
