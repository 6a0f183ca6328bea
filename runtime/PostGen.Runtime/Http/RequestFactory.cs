using System.Net;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Makes the request of an attempt.</summary>
internal sealed class RequestFactory
{
    private readonly ClientSettings _settings;
    private readonly ClientCredentials _credentials;
    private readonly string? _acceptEncoding;
    private readonly Version _version;
    private readonly HttpVersionPolicy _versionPolicy;

    public RequestFactory(ClientSettings settings, ClientCredentials credentials, HttpClient? httpClient, string? acceptEncoding)
    {
        _settings = settings;
        _credentials = credentials;
        _acceptEncoding = acceptEncoding;
        _version = httpClient?.DefaultRequestVersion ?? HttpVersion.Version11;
        _versionPolicy = httpClient?.DefaultVersionPolicy ?? HttpVersionPolicy.RequestVersionOrLower;
    }

    public HttpRequestMessage Create(ApiCall call, Attempt attempt)
    {
        ApiOperation operation = call.Operation;
        var request = new HttpRequestMessage(operation.Method, call.Target) { Version = _version, VersionPolicy = _versionPolicy };
        request.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        if (_acceptEncoding is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", _acceptEncoding);

        if (call.Body is { } body)
        {
            request.Content = new BodyContent(body, attempt);
            if (attempt.MayAskFirst && AsksFirst(call, body))
                request.Headers.ExpectContinue = true;
        }
        else if (!call.IsIdempotent && !operation.IsSafe)
        {
            request.Content = new EmptyContent();
        }

        if (call.Headers is { } headers)
        {
            foreach (KeyValuePair<string, string> header in headers)
                Replace(request, header);
        }

        string? cookies = Authorize(request, operation, call.Cookies);
        if (cookies is not null)
            request.Headers.TryAddWithoutValidation("Cookie", cookies);

        if (call.IdempotencyKey is { } key)
            request.Headers.TryAddWithoutValidation(operation.IdempotencyHeader!, key);

        if (call.Options is { Headers.Count: > 0 } options)
        {
            foreach (KeyValuePair<string, string> header in options.Headers)
                Replace(request, header);
        }

        return request;
    }

    private bool AsksFirst(ApiCall call, RequestBody body)
        => call.Options?.ExpectContinue
            ?? (_settings.ExpectContinueThreshold is { } threshold && !(body.Length < threshold));

    private string? Authorize(HttpRequestMessage request, ApiOperation operation, string? cookies)
    {
        foreach (int index in _credentials.Choose(operation.Security))
        {
            SecurityScheme scheme = _credentials.SchemeOf(index);
            if (scheme.Location == SecurityLocation.Connection || _credentials.TextOf(index) is not { } text)
                continue;

            switch (scheme.Location)
            {
                case SecurityLocation.Header:
                    request.Headers.TryAddWithoutValidation(scheme.Name, text);
                    break;
                case SecurityLocation.Query:
                    request.RequestUri = WithQuery(request.RequestUri!, scheme.Name, text);
                    break;
                default:
                    string cookie = $"{scheme.Name}={Encode(text, UrlText.Cookie)}";
                    cookies = cookies is null ? cookie : $"{cookies}; {cookie}";
                    break;
            }
        }

        return cookies;
    }

    private static void Replace(HttpRequestMessage request, KeyValuePair<string, string> header)
    {
        if (request.Headers.NonValidated.Contains(header.Key))
            request.Headers.Remove(header.Key);

        if (request.Headers.TryAddWithoutValidation(header.Key, header.Value))
            return;

        // .NET takes headers that speak of the body (Content-Disposition, Content-MD5, Expires) nowhere but there.
        request.Content ??= new EmptyContent();
        request.Content.Headers.Remove(header.Key);
        request.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    private static Uri WithQuery(Uri target, string name, string value)
    {
        string url = target.OriginalString;
        char separator = url.Contains('?') ? '&' : '?';
        return Urls.Create($"{url}{separator}{Encode(name, UrlText.Unreserved)}={Encode(value, UrlText.Unreserved)}");
    }

    private static string Encode(string text, System.Buffers.SearchValues<char> allowed)
    {
        var buffer = default(CharBuffer);
        UrlText.Append(ref buffer, text, allowed);
        string encoded = buffer.ToString();
        buffer.Release();
        return encoded;
    }
}
