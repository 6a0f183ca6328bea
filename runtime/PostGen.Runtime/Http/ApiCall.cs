using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>One call of an operation: what is sent, however often.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiCall
{
    private readonly ApiPipeline _pipeline;
    private readonly RequestOptions? _options;
    private readonly string _endpoint;
    private UrlBuilder _url;
    private List<KeyValuePair<string, string>>? _headers;
    private CharBuffer _cookies;
    private MultipartBody? _multipart;
    private FormBody? _form;
    private string _formType = "";
    private Uri? _target;
    private PayloadFaults? _faults;

    /// <summary>Starts a call.</summary>
    /// <param name="pipeline">The client's pipeline.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="options">What differs for this call, or null.</param>
    /// <exception cref="ArgumentException">The options ask for what the operation does not have.</exception>
    public ApiCall(ApiPipeline pipeline, ApiOperation operation, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(operation);
        _pipeline = pipeline;
        _options = options;
        Operation = operation;
        _endpoint = operation.ServerText ?? pipeline.Settings.Endpoint;
        _url = new UrlBuilder(_endpoint);
        if (options is not null)
            Apply(options);
    }

    /// <summary>The URL: append the path and query. Nothing appended: the operation's path as it is.</summary>
    public ref UrlBuilder Url => ref _url;

    /// <summary>Collects what the parameters and the body break; null where validation is switched off.</summary>
    public PayloadFaults? Faults => Settings.ValidatePayloads ? _faults ??= PayloadValidation.Rent() : null;

    internal ApiOperation Operation { get; }

    internal ClientSettings Settings => _pipeline.Settings;

    internal ClientTelemetry Telemetry => _pipeline.Telemetry;

    internal RequestBody? Body { get; private set; }

    internal PayloadException? Fault { get; private set; }

    /// <summary>What the caller cancels the call with.</summary>
    internal CancellationToken Cancellation { get; private set; }

    internal IProgress<UploadProgress>? Progress => _options?.UploadProgress;

    internal bool ThrowsOnError => _options?.ThrowOnError ?? true;

    internal int MaxRetries => _options?.MaxRetries ?? Settings.MaxRetries;

    internal TimeSpan TotalTimeout => _options?.Timeout ?? Settings.TotalTimeout;

    internal string? IdempotencyKey { get; private set; }

    internal RequestOptions? Options => _options;

    internal List<KeyValuePair<string, string>>? Headers => _headers;

    internal Uri Target => _target!;

    internal string? Cookies => _cookies.Length == 0 ? null : _cookies.ToString();

    internal bool IsIdempotent => Operation.Retry switch
    {
        RetryMode.Idempotent => true,
        RetryMode.WhenNotSent => IdempotencyKey is not null,
        _ => Operation.IsIdempotent || IdempotencyKey is not null,
    };

    /// <summary>Checks a payload that is sent in another form than JSON: multipart or form.</summary>
    /// <param name="request">The payload, named as the operation's parameter.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public void Validate(IPayload request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Faults is not { } faults)
            return;

        faults.Subject = request;
        request.CollectFaults(faults);
        faults.Subject = null;
    }

    /// <summary>Checks a map that is sent in another form than JSON.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="entries">The map.</param>
    /// <param name="codec">Codec of a value.</param>
    public void Validate<T>(IReadOnlyDictionary<string, T> entries, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Faults?.Each(entries, codec);
    }

    /// <summary>Sends a model as JSON.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="request">The model, named as the operation's parameter.</param>
    /// <param name="mediaType">Value of <c>Content-Type</c>.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public void Json<T>(T request, string mediaType = "application/json")
        where T : class, IJsonModel<T>
    {
        Validate(request);
        WriteJson(request, JsonCodec.Model<T>(), mediaType);
    }

    /// <summary>Sends a value of any other type as JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="codec">Writes the value.</param>
    /// <param name="mediaType">Value of <c>Content-Type</c>.</param>
    public void Json<T>(T value, JsonCodec<T> codec, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (Faults is { } faults)
            codec.CollectFaults(faults, value);

        WriteJson(value, codec, mediaType);
    }

    /// <summary>Sends a multipart body: add its parts in order.</summary>
    /// <param name="mediaType">Media type without boundary.</param>
    /// <returns>The body.</returns>
    public MultipartBody Multipart(string mediaType = "multipart/form-data")
    {
        Body = _multipart = MultipartBody.Create(this, mediaType);
        return _multipart;
    }

    /// <summary>Sends a form: add its fields in order.</summary>
    /// <param name="mediaType">Value of <c>Content-Type</c>.</param>
    /// <returns>The body.</returns>
    public FormBody Form(string mediaType = "application/x-www-form-urlencoded")
    {
        _formType = mediaType;
        return _form = new FormBody(this);
    }

    /// <summary>Sends a file's bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mediaType">Media type that the document wants; the file's own comes first where the document leaves a choice (<c>*</c>).</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The file does not exist, its stream is closed, or cannot be sent a second time.</exception>
    public void Bytes(FilePart file, string mediaType, string parameter = "request") => Bytes(file, [mediaType], parameter);

    /// <summary>Sends a file's bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mediaTypes">Media types that the document allows: the file's own where it is one of them, or one of them is open; else the first.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The file does not exist, its stream is closed, or cannot be sent a second time.</exception>
    public void Bytes(FilePart file, ReadOnlySpan<string> mediaTypes, string parameter = "request")
    {
        ParameterGuard.NotNull(file, parameter);
        if (file.Claim() is { } problem)
            throw new ArgumentException($"The file {problem}.", parameter);

        Body = new FileBody(file, FileNames.ChosenType(file, mediaTypes));
    }

    /// <summary>Sends a text in the charset of its media type, or in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">Media type.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The charset has no such character.</exception>
    public void Text(string text, string mediaType, string parameter = "request")
    {
        ParameterGuard.NotNull(text, parameter);
        if (MediaTypes.EncodingOf(mediaType) is { } encoding)
        {
            Body = new BufferBody(Encoded(text, encoding, parameter), mediaType);
            return;
        }

        var buffer = new PooledBuffer(Math.Max(16, text.Length));
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        Body = new BufferBody(buffer, mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8");
    }

    private static PooledBuffer Encoded(string text, Encoding encoding, string parameter)
    {
        try
        {
            byte[] bytes = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback).GetBytes(text);
            var buffer = new PooledBuffer(Math.Max(16, bytes.Length));
            buffer.Write(bytes);
            return buffer;
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"The text has a character that {encoding.WebName}, in which it is to be sent, has not.", parameter, exception);
        }
    }

    /// <summary>Ends what is still open. From here on nothing changes.</summary>
    internal void Close(CancellationToken cancellation)
    {
        Cancellation = cancellation;
        if (_faults is not null)
            Fault = PayloadValidation.Return(_faults) ?? Fault;

        _faults = null;
        _multipart?.Close();
        if (_form is not null)
            Body = _form.Close(_formType);

        _target = _url.IsEmpty ? Operation.ConstantUrl(_endpoint) : Urls.Create(_url.ToString());
        _url.Release();
        if (Operation.IdempotencyHeader is not null)
            IdempotencyKey = _options?.IdempotencyKey ?? Guid.NewGuid().ToString();
    }

    /// <summary>The body cannot be written, and the call is not sent. The first reason counts.</summary>
    internal void Refuse(string member, string problem, Exception? exception = null)
        => Fault ??= new PayloadException([new PayloadFault(member, problem.TrimEnd('.'))], exception);

    internal ValueTask ReleaseAsync()
    {
        _cookies.Release();
        if (Body is null)
            return ValueTask.CompletedTask;

        Body.Release();
        return Body.ReleaseFilesAsync();
    }

    /// <summary>
    /// Gives back what the call holds, where an argument is found wrong before anything is sent. A stream that is handed over
    /// (<c>leaveOpen: false</c>) is closed as after a call that was sent.
    /// </summary>
    public void Abandon()
    {
        _url.Release();
        ValueTask releasing = ReleaseAsync();
        if (!releasing.IsCompletedSuccessfully)
            _ = ObserveAsync(releasing);
    }

    // The argument is what the caller has to hear of.
    private static async Task ObserveAsync(ValueTask releasing)
    {
        try
        {
            await releasing.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private void Apply(RequestOptions options)
    {
        if (options.Timeout is { } timeout)
            ClientSettings.Checked(timeout, nameof(options));

        if (options.MaxRetries < 0)
            throw new ArgumentException("The number of retries cannot be negative.", nameof(options));

        if (options.IdempotencyKey is { } key)
        {
            if (Operation.IdempotencyHeader is null)
                throw new ArgumentException($"The operation {Operation.Name} documents no idempotency header: the key would protect from nothing.", nameof(options));

            // An empty header promises nothing, and the call would be repeated all the same.
            if (string.IsNullOrWhiteSpace(key))
                throw new ArgumentException("An idempotency key cannot be empty.", nameof(options));

            ParameterGuard.HeaderValue(key, nameof(options));
        }

        foreach (KeyValuePair<string, string> header in options.Headers)
        {
            ParameterGuard.Header(header.Key, header.Value, nameof(options));
            if (string.IsNullOrWhiteSpace(header.Value) && header.Key.Equals(Operation.IdempotencyHeader, StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException($"The header {header.Key} cannot be empty: the call would be repeated without a key.", nameof(options));
        }
    }

    private void WriteJson<T>(T value, JsonCodec<T> codec, string mediaType)
    {
        if (_faults is { Count: > 0 })
            return;

        var buffer = new PooledBuffer();
        Utf8JsonWriter writer = JsonWriterCache.RentForRequest(buffer);
        try
        {
            codec.Write(writer, value);
            writer.Flush();
        }
        catch (JsonException exception)
        {
            Refuse("", exception.Message, exception);
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }

        Body = new BufferBody(buffer, mediaType);
    }
}
