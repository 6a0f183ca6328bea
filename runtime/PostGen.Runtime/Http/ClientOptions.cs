namespace PostGen.Runtime;

/// <summary>How a client behaves. Read once, when the client is made.</summary>
/// <remarks>
/// A client that is given an <see cref="HttpClient"/> sends through it as it is. Whether redirects are followed and cookies kept is then its
/// handler's business (an answer from another place than the request was sent to is an <see cref="ApiException"/>), and its
/// <see cref="HttpClient.Timeout"/>, 100 s unless it was changed, limits an attempt too, its upload included.
/// </remarks>
public abstract class ClientOptions
{
    /// <summary>
    /// URL that paths are appended to, with or without a trailing slash. By default the <see cref="HttpClient.BaseAddress"/> of the caller's
    /// client, else the document's first server.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// Limit for one attempt, from the end of the upload until the answer's body is read to its end. For a body that is handed over
    /// as a stream it holds until the headers, and then for each asynchronous read; the items of a sequence may take their time.
    /// 100 s by default; <see cref="Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Limit for a time in which an upload moves no byte. 60 s by default; <see cref="Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan UploadStallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Limit for a whole call: uploads, attempts and the delays between them. None by default.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>
    /// How often a failed attempt is repeated; 2 by default. A request that may have reached the server is repeated only where the
    /// operation is idempotent.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>Upper bound of the first delay before a repetition; it doubles each time, and the delay is a random part of it. 0.8 s by default.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(0.8);

    /// <summary>Upper bound of every delay; 30 s by default. A server that asks for more (<c>Retry-After</c>) is not asked again.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Clock of delays and time-outs.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Is called before each attempt with the request as it will be sent, and may change it. What it throws is thrown by the call, but for
    /// failures of the network (such as of a call for a token), which count as failures of the attempt.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? BeforeSend { get; set; }

    /// <summary>
    /// Largest body, or item of a sequence, in bytes, that is read into memory; 128 MiB by default. Streams are not limited, and neither
    /// is the number of a sequence's items.
    /// </summary>
    public long MaxResponseSize { get; set; } = 128L * 1024 * 1024;

    /// <summary>
    /// Size in bytes from which on a body (or one of unknown size) first asks the server with <c>Expect: 100-continue</c>; 1 MiB by default,
    /// null for never.
    /// </summary>
    public long? ExpectContinueThreshold { get; set; } = 1024 * 1024;

    /// <summary>Whether requests are checked against the document before they are sent. True by default.</summary>
    public bool ValidatePayloads { get; set; } = true;

    /// <summary>Text after the client's own in <c>User-Agent</c>, such as <c>my-app/1.2</c>.</summary>
    public string? UserAgent { get; set; }
}
