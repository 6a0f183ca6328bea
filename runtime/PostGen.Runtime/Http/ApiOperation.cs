using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An operation of the document without a success body.</summary>
/// <param name="name">The document's <c>operationId</c>, or method and path.</param>
/// <param name="method">HTTP method.</param>
/// <param name="path">Path template; sent as it is where a call says nothing else.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ApiOperation(string name, HttpMethod method, string path)
{
    private readonly Uri? _server;
    private CachedUrl? _url;

    /// <summary>When a failed attempt may be repeated.</summary>
    public RetryMode Retry { get; init; }

    /// <summary>Name of the header that makes the operation idempotent, or null.</summary>
    public string? IdempotencyHeader { get; init; }

    /// <summary>Alternatives of indexes into the definition's schemes; one alternative suffices, an empty one is anonymous.</summary>
    public int[][] Security { get; init; } = [];

    /// <summary>Makes the exceptions of error answers.</summary>
    public ErrorFactory Errors { get; init; } = ErrorFactory.Default;

    /// <summary>Server of this operation where it differs from the document's, or null.</summary>
    public Uri? Server
    {
        get => _server;
        init
        {
            _server = value;
            ServerText = value is null ? null : Urls.EndpointText(value, nameof(value));
        }
    }

    /// <summary>Media types that the operation documents for success.</summary>
    public string Accept { get; init; } = "application/json";

    internal string? ServerText { get; private init; }

    internal string Name { get; } = name;

    internal HttpMethod Method { get; } = method;

    internal string Path { get; } = path;

    // RFC 9110, section 9.2.1
    internal bool IsSafe { get; } = method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY";

    internal bool IsIdempotent => IsSafe || Method.Method is "PUT" or "DELETE";

    internal virtual ResponseBody? FindBody(int status) => null;

    internal virtual ApiResponse WithoutValue(RawResponse raw) => new(raw);

    internal virtual ApiResponse Failed(RawResponse raw, ClientException error) => new(raw, error);

    internal virtual ApiResponse Parsed(ResponseBody body, RawResponse raw, ReadOnlySpan<byte> bytes) => WithoutValue(raw);

    internal virtual ApiResponse Opened(ResponseBody body, RawResponse raw, StreamedAnswer answer) => WithoutValue(raw);

    /// <summary>The URL of a call without parameters; made once, as long as the endpoint stays the same.</summary>
    internal Uri ConstantUrl(string endpoint)
    {
        CachedUrl? url = _url;
        if (url is null || !ReferenceEquals(url.Endpoint, endpoint))
            _url = url = new CachedUrl(endpoint, Urls.Create(endpoint + Path));

        return url.Value;
    }

    private sealed class CachedUrl(string endpoint, Uri value)
    {
        public string Endpoint { get; } = endpoint;

        public Uri Value { get; } = value;
    }
}
