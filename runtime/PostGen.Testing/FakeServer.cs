using System.Text;
using System.Text.Json;
using PostGen.Runtime.CompilerServices;
using PostGen.Testing.Answers;
using PostGen.Testing.CompilerServices;
using PostGen.Testing.Documents;
using PostGen.Testing.Hosting;
using PostGen.Testing.Operations;
using PostGen.Testing.Requests;

namespace PostGen.Testing;

/// <summary>
/// A server made out of an OpenAPI document: it validates what it receives, remembers it, and answers with the document's examples or
/// with what a test asks for. It is an <see cref="HttpMessageHandler"/>, so it serves in memory; <see cref="StartAsync"/> makes it serve
/// the same on a loopback port.
/// </summary>
public class FakeServer : HttpMessageHandler, IAsyncDisposable
{
    private static readonly Uri s_memoryAddress = new("http://fake.invalid/");

    private readonly OpenApiDescription _document;
    private readonly Dictionary<(string Method, string Path), OperationState> _states;
    private readonly RequestPipeline _pipeline;
    private readonly CancellationTokenSource _end = new();
    private readonly List<HttpClient> _clients = [];
    private LoopbackHost? _host;

    /// <summary>Makes a server.</summary>
    /// <param name="document">An OpenAPI 3.x document in JSON.</param>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public FakeServer(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = new OpenApiDescription(document);
        var validator = new RequestValidator(_document);
        Examples = new ExampleBodies(_document, validator);
        Errors = new ErrorBodies(_document, Examples);
        _states = _document.Operations.ToDictionary(
            static operation => (operation.Method, operation.Path),
            operation => new OperationState(operation, new MessageAnswer(_ => Examples.Success(operation).ToMessage())));
        _pipeline = new RequestPipeline(this, _document, validator, operation => _states[(operation.Method, operation.Path)]);
    }

    /// <summary>Makes a server. Emitted code calls this.</summary>
    /// <param name="document">An OpenAPI 3.x document in JSON, in UTF-8.</param>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    protected FakeServer(ReadOnlySpan<byte> document)
        : this(Encoding.UTF8.GetString(document))
    {
    }

    /// <summary>The clock of <see cref="FakeRequest.ReceivedAt"/> and <see cref="FakeOperation.Delay"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether a request that the document forbids is answered with an error. True by default; its faults are recorded in any case.</summary>
    public bool RefusesInvalid { get; set; } = true;

    /// <summary>What the server received, in order, requests for which the document has no operation included.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _pipeline.Records.Select(static record => new FakeRequest(record))];

    /// <summary>Where the server is: on loopback once it is started, before that an address that only its own clients understand.</summary>
    public Uri BaseAddress => _host?.Address ?? s_memoryAddress;

    internal IReadOnlySet<string>? AcceptedCredentials { get; private set; }

    internal ExampleBodies Examples { get; }

    internal ErrorBodies Errors { get; }

    internal ErrorPointers Pointers { get; private set; } = ErrorPointers.Problem;

    /// <summary>An operation without the types of a client.</summary>
    /// <param name="operationId">The document's <c>operationId</c>, or method and path where it has none.</param>
    /// <exception cref="ArgumentException">The document has no such operation.</exception>
    public FakeOperation<JsonElement, JsonElement, string> Operation(string operationId)
    {
        OperationDescription operation = _document.Operations.FirstOrDefault(operation => operation.Id == operationId)
            ?? throw new ArgumentException($"The document has no operation `{operationId}`.", nameof(operationId));
        Reply example = Examples.Success(operation);
        FakeResult<JsonElement> result = FakeResult.Json(example.Status, example.MediaType ?? "application/json", JsonCodec.Any);
        var errors = new FakeErrors<string>(static text => text, Pointers.Type, Pointers.Title, Pointers.Detail, Pointers.Status);
        return new(this, operation.Method, operation.Path, FakeBody.Any, result, errors);
    }

    /// <summary>Lets only these credentials in: API keys, tokens, or <c>user:password</c>. Any other gets the documented 401 before its body is read.</summary>
    /// <param name="credentials">The credentials; none at all to accept any again.</param>
    public void AcceptsOnly(params string[] credentials) =>
        AcceptedCredentials = credentials.Length == 0 ? null : credentials.ToHashSet(StringComparer.Ordinal);

    /// <summary>Serves on a free port of 127.0.0.1 too, with Kestrel, until the server is disposed.</summary>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="InvalidOperationException">It is started already.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (_host is not null)
        {
            throw new InvalidOperationException("The server is started already.");
        }

        _host = await LoopbackHost.StartAsync(HandleAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A client for this server: over loopback once it is started, in memory before that. The server outlives it.</summary>
    public HttpClient CreateHttpClient()
    {
        HttpClient client = _host is null
            ? new HttpClient(this, disposeHandler: false)
            : new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
        client.BaseAddress = BaseAddress;
        lock (_clients)
        {
            _clients.Add(client);
        }

        return client;
    }

    /// <summary>Throws if the server received anything that the document forbids.</summary>
    /// <exception cref="InvalidRequestException">It did; the message lists every fault of every request.</exception>
    public void AssertValid()
    {
        FakeRequest[] invalid = [.. Requests.Where(static request => !request.IsValid)];
        if (invalid.Length > 0)
        {
            throw new InvalidRequestException(invalid);
        }
    }

    /// <summary>Forgets what was received and what was to be answered.</summary>
    public void Reset()
    {
        _pipeline.Reset();
        foreach (OperationState state in _states.Values)
        {
            state.Reset();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_host is { } host)
        {
            await host.DisposeAsync().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }

    internal OperationState StateOf(string method, string path) => _states.TryGetValue((method, path), out OperationState? state)
        ? state
        : throw new ArgumentException($"The document has no operation {method} {path}.", nameof(path));

    internal void Use(ErrorPointers pointers) => Pointers = pointers;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            HttpResponseMessage response = await HandleAsync(MemoryRequest.Of(request), cancellationToken).ConfigureAwait(false);
            response.RequestMessage = request;
            return response;
        }
        catch (HttpIOException exception)
        {
            throw new HttpRequestException(exception.HttpRequestError, exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_end.IsCancellationRequested)
        {
            _end.Cancel();
            _host?.Stop();
            lock (_clients)
            {
                _clients.ForEach(static client => client.Dispose());
            }
        }

        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> HandleAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _end.Token);
        return await _pipeline.HandleAsync(request, either.Token).ConfigureAwait(false);
    }
}
