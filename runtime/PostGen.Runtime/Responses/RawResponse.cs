using System.Net;
using System.Net.Http.Headers;

namespace PostGen.Runtime;

/// <summary>What an answer is made of, beside its value.</summary>
public sealed class RawResponse
{
    private static readonly string[] s_requestIdHeaders =
        ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-request-id", "x-ms-request-id"];

    private readonly HttpResponseMessage _message;
    private HttpContentHeaders? _contentHeaders;

    internal RawResponse(HttpResponseMessage message, int attempts)
    {
        _message = message;
        Attempts = attempts;
    }

    /// <summary>Status code; 0 where no answer arrived.</summary>
    public int Status => Attempts == 0 || IsMissing ? 0 : (int)_message.StatusCode;

    /// <summary>Status code; 0 where no answer arrived.</summary>
    public HttpStatusCode StatusCode => (HttpStatusCode)Status;

    /// <summary>Headers of the answer, without those of the body.</summary>
    public HttpResponseHeaders Headers => _message.Headers;

    /// <summary>Headers of the answer's body.</summary>
    public HttpContentHeaders ContentHeaders => _contentHeaders ??= _message.Content.Headers;

    /// <summary>The server's name for the request, from the usual headers; null where it gave none.</summary>
    public string? RequestId => RequestIdOf(_message.Headers);

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; }

    internal bool IsMissing { get; init; }

    internal string? ContentType
        => _message.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.ToString() : null;

    internal static RawResponse None(int attempts) => new(new HttpResponseMessage(), attempts) { IsMissing = true };

    internal static string? RequestIdOf(HttpResponseHeaders headers)
    {
        foreach (string name in s_requestIdHeaders)
        {
            if (headers.NonValidated.TryGetValues(name, out HeaderStringValues values))
                return values.ToString();
        }

        return null;
    }
}
