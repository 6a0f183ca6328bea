namespace PostGen.Runtime;

/// <summary>What differs for one call. Can be reused for others.</summary>
public sealed class RequestOptions
{
    /// <summary>Key that makes the operation idempotent, for operations that document a header for it. By default a new one for each call.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>Further headers of the request. They replace those that the client would send.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Limit for the whole call: uploads, attempts and the delays between them. By default the client's <see cref="ClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How often a failed attempt is repeated. By default the client's <see cref="ClientOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>Is told how far an upload is: about ten times a second, and at the end of each attempt's upload.</summary>
    public IProgress<UploadProgress>? UploadProgress { get; set; }

    /// <summary>
    /// Whether to ask the server (<c>Expect: 100-continue</c>) before sending the body, so that a refusal costs no upload.
    /// By default from <see cref="ClientOptions.ExpectContinueThreshold"/>. A server that does not want to be asked (417) is sent the body at once.
    /// </summary>
    public bool? ExpectContinue { get; set; }

    /// <summary>False to get failures as <see cref="ApiResponse.Error"/> instead of as thrown exceptions.</summary>
    public bool ThrowOnError { get; set; } = true;
}
