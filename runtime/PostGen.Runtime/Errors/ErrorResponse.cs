using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Runtime;

/// <summary>An error answer as it arrived: what exceptions are made of. Making one never fails, whatever the body is.</summary>
public sealed class ErrorResponse
{
    private readonly ReadOnlyMemory<byte> _body;
    private string? _text;

    /// <summary>Makes an answer without a call, for tests of code that uses a client.</summary>
    /// <param name="status">Status code.</param>
    /// <param name="body">The body's text.</param>
    public ErrorResponse(int status, [StringSyntax(StringSyntaxAttribute.Json)] string body = "")
        : this(status, null, new HttpResponseMessage().Headers, Encoding.UTF8.GetBytes(body), ErrorEnvelope.ProblemDetails)
    {
        Attempts = 1;
    }

    internal ErrorResponse(
        int status,
        string? reason,
        HttpResponseHeaders headers,
        ReadOnlyMemory<byte> body,
        ErrorEnvelope envelope)
    {
        Status = status;
        Reason = reason;
        Headers = headers;
        _body = body;
        Span<string?> texts = [null, null, null, null, null];
        envelope.Pointers.Read(body.Span, texts);
        Type = texts[0];
        Title = texts[1];
        Detail = texts[2];
        Instance = texts[3];
        RequestId = texts[4] ?? RawResponse.RequestIdOf(headers);
    }

    /// <summary>Status code of the status line, whatever the body says.</summary>
    public int Status { get; }

    /// <summary>Headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The error type, as the body spells it; null where it has none.</summary>
    public string? Type { get; }

    /// <summary>The summary, or null.</summary>
    public string? Title { get; }

    /// <summary>The explanation, or null.</summary>
    public string? Detail { get; }

    /// <summary>The occurrence, or null.</summary>
    public string? Instance { get; }

    /// <summary>The server's name for the request, from the body or the usual headers; null where it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>How long the server asks to wait, from <c>Retry-After</c> (RFC 9110, section 10.2.3); null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; internal init; }

    /// <summary>Why the answer is an error though its status is none, or null.</summary>
    public string? Remark { get; internal init; }

    /// <summary>The body was larger than what is kept of error bodies, 64 KiB.</summary>
    public bool IsTruncated { get; internal init; }

    /// <summary>The body's text.</summary>
    public string Body => _text ??= Encoding.UTF8.GetString(_body.Span);

    internal string? Reason { get; }

    /// <summary>The server was asked before the body was sent, and refused just that.</summary>
    internal bool HasAskedFirst { get; init; }

    /// <summary>The body was asked for: something of it may have been read.</summary>
    internal bool HasUploaded { get; init; }

    /// <summary>Reads the body as a documented type.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <returns>The value, or null where the body is not of that type.</returns>
    public T? GetBody<T>()
        where T : class, IJsonModel<T>
    {
        try
        {
            return _body.IsEmpty ? null : JsonText.Read(_body.Span, JsonCodec.Model<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the body as JSON.</summary>
    /// <returns>The value, or null where the body is not JSON.</returns>
    public JsonElement? GetJson()
    {
        try
        {
            return _body.IsEmpty ? null : JsonText.Read(_body.Span, JsonCodec.Any);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
