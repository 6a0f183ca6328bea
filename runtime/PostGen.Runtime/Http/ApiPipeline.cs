using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Sends the calls of one client.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiPipeline : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly HttpClient? _client;
    private readonly bool _ownsHttp;
    private readonly AnswerDecoder? _decoder;
    private readonly RequestFactory _requests;
    private readonly RetryPolicy _retries;

    /// <summary>Makes the pipeline of a client that sends through the caller's HTTP client.</summary>
    /// <param name="definition">What all clients of the document share.</param>
    /// <param name="options">The client's options, or null for the defaults.</param>
    /// <param name="httpClient">The caller's HTTP client, which is neither changed nor disposed.</param>
    /// <param name="credentials">Credentials by security scheme, in the definition's order; null for those that are not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or no endpoint is known.</exception>
    public ApiPipeline(ApiDefinition definition, ClientOptions? options, HttpClient httpClient, params ApiKeyCredential?[] credentials)
        : this(definition, new ClientSettings(definition, options, Given(httpClient).BaseAddress), httpClient, ownsHttp: false, decoder: null, credentials)
    {
    }

    /// <summary>
    /// Makes the pipeline of a client that sends through a handler of its own. A constructor apart: a trimmed program that only hands in
    /// HTTP clients of its own carries no sockets and no TLS for our sake.
    /// </summary>
    /// <param name="definition">What all clients of the document share.</param>
    /// <param name="options">The client's options, or null for the defaults.</param>
    /// <param name="handler">The handler, disposed with the pipeline and never changed: <see cref="ClientHandler.Create()"/>.</param>
    /// <param name="credentials">Credentials by security scheme, in the definition's order; null for those that are not given.</param>
    /// <exception cref="ArgumentException">An option is out of range, or no endpoint is known.</exception>
    public ApiPipeline(ApiDefinition definition, ClientOptions? options, HttpMessageHandler handler, params ApiKeyCredential?[] credentials)
        : this(definition, new ClientSettings(definition, options, null), new HttpMessageInvoker(handler, disposeHandler: true), ownsHttp: true, ClientHandler.CreateDecoder(), credentials)
    {
    }

    internal ApiPipeline(
        ApiDefinition definition,
        ClientSettings settings,
        HttpMessageInvoker http,
        bool ownsHttp,
        AnswerDecoder? decoder,
        params ApiKeyCredential?[] credentials)
    {
        Settings = settings;
        Telemetry = definition.Telemetry;
        _ownsHttp = ownsHttp;
        _decoder = decoder;
        _http = http;
        _client = http as HttpClient;
        _requests = new RequestFactory(settings, new ClientCredentials(definition.Schemes, credentials ?? []), _client, decoder?.AcceptEncoding);
        _retries = settings.Retries;
    }

    internal ClientSettings Settings { get; }

    /// <summary>The client was disposed, and sends nothing more.</summary>
    internal bool IsClosed { get; private set; }

    internal ClientTelemetry Telemetry { get; }

    /// <summary>Sends a call whose operation has a success body.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ClientException">The call failed, unless its options say that failures are returned.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, ApiCall call, CancellationToken cancellationToken)
        => StartAsync<ApiResponse<T>>(operation, call, cancellationToken);

    /// <summary>Sends a call whose operation has no success body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ClientException">The call failed, unless its options say that failures are returned.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<ApiResponse> SendAsync(ApiOperation operation, ApiCall call, CancellationToken cancellationToken)
        => StartAsync<ApiResponse>(operation, call, cancellationToken);

    /// <summary>Closes the connections of a client that was given no HTTP client.</summary>
    public void Dispose()
    {
        if (!_ownsHttp)
            return;

        IsClosed = true;
        _http.Dispose();
    }

    /// <summary>Makes one attempt. Failures of the server and of the network are outcomes, not exceptions.</summary>
    internal ValueTask<ApiResponse> AttemptAsync(ApiCall call, int number, CancellationToken cancellationToken, bool mayAskFirst = true)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<ApiResponse>(cancellationToken);

        var attempt = new Attempt(call, number, _client?.Timeout, cancellationToken) { MayAskFirst = mayAskFirst };
        HttpRequestMessage request = _requests.Create(call, attempt);
        Task<HttpResponseMessage> sending = Settings.BeforeSend is { } hook ? SendAfterAsync(hook, request, attempt) : Send(request, attempt);
        if (_decoder is not null || !sending.IsCompletedSuccessfully || !AnswerReader.TryRead(call, sending.Result, attempt, out ApiResponse? response))
            return CompleteAsync(call, attempt, sending, cancellationToken);

        sending.Result.Dispose();
        attempt.End();
        return ValueTask.FromResult(response);
    }

    private static HttpClient Given(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        return httpClient;
    }

    // Awaited once, by the pipeline itself: its frame can be another call's afterwards.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ApiResponse> CompleteAsync(ApiCall call, Attempt attempt, Task<HttpResponseMessage> sending, CancellationToken cancellationToken)
    {
        HttpResponseMessage? message = null;
        ApiResponse? response = null;
        try
        {
            if (!sending.IsCompleted)
                attempt.Waits();

            message = await sending.ConfigureAwait(false);
            attempt.AnswerStarts();
            _decoder?.Decode(message);
            response = await AnswerReader.ReadAsync(call, message, attempt).ConfigureAwait(false);
            return response;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && (attempt.HasTimedOut || !attempt.IsPreparing))
        {
            return Failed(call, TimedOut(exception, attempt), attempt.Number);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            // The attempt's clock carried the cancellation, but it is the caller's, who may ask for the token.
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (TransportFailures.IsTransport(exception))
        {
            // A caller's cancellation can surface as a broken connection.
            cancellationToken.ThrowIfCancellationRequested();
            return Failed(call, attempt.HasTimedOut ? TimedOut(exception, attempt) : TransportFailures.Of(exception, attempt), attempt.Number);
        }
        finally
        {
            if (response is not { IsOpen: true })
                message?.Dispose();

            attempt.End();
        }
    }

    private static ApiResponse Failed(ApiCall call, ClientException error, int attempts) => call.Operation.Failed(RawResponse.None(attempts), error);

    private TransportException TimedOut(Exception exception, Attempt attempt)
    {
        // Our own handler has no time-out but that of connecting; every other one is the attempt's clock.
        bool isConnecting = !attempt.HasTimedOut && _ownsHttp && !attempt.HasUploaded && exception.InnerException is TimeoutException;
        string message = isConnecting ? "The server was not reached: connecting took too long."
            : !attempt.HasTimedOut ? $"The request got no usable answer: {exception.Message}"
            : attempt.IsPreparing ? $"The hook before sending was not complete after {Settings.AttemptTimeout.TotalSeconds:0.###} s."
            : attempt.IsUploading ? $"The upload moved no byte for {Settings.UploadStallTimeout.TotalSeconds:0.###} s."
            : $"The answer was not complete after {Settings.AttemptTimeout.TotalSeconds:0.###} s.";
        RequestDelivery delivery = isConnecting || attempt.IsPreparing ? RequestDelivery.NotSent : RequestDelivery.Unknown;

        // A stream of HTTP/2 that the server resets while it is written looks cancelled too, and so does a call whose client is disposed.
        bool isTimeout = attempt.HasTimedOut || exception.InnerException is TimeoutException;
        return new TransportException(message, delivery, exception) { IsTimeout = isTimeout, Attempts = attempt.Number };
    }

    private async Task<HttpResponseMessage> SendAfterAsync(
        Func<HttpRequestMessage, CancellationToken, ValueTask> hook,
        HttpRequestMessage request,
        Attempt attempt)
    {
        CancellationToken token = attempt.Token;
        attempt.Waits();
        attempt.IsPreparing = true;
        await hook(request, token).ConfigureAwait(false);
        attempt.IsPreparing = false;
        return await Send(request, attempt).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> Send(HttpRequestMessage request, Attempt attempt)
    {
        // Before sending: a handler that follows redirects changes the request.
        attempt.Target = request.RequestUri;
        try
        {
            return _client is { } client
                ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt.SendToken)
                : _http.SendAsync(request, attempt.SendToken);
        }
        catch (Exception exception)
        {
            // A handler that throws at once has failed like one that fails later.
            return Task.FromException<HttpResponseMessage>(exception);
        }
    }

    // What completes at once, as it does in tests and behind caches, costs no state machine and throws no exception before the caller awaits.
    private Task<TResponse> StartAsync<TResponse>(ApiOperation operation, ApiCall call, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(call);
        ValueTask<ApiResponse> attempting;
        try
        {
            call.Close(cancellationToken);
            if (call.Fault is not null || call.TotalTimeout != Timeout.InfiniteTimeSpan || Telemetry.IsWatched)
                return RunAsync<TResponse>(operation, call, cancellationToken);

            attempting = AttemptAsync(call, 1, cancellationToken);
        }
        catch
        {
            call.Abandon();
            throw;
        }

        if (!attempting.IsCompletedSuccessfully)
            return FinishAsync<TResponse>(call, attempting, cancellationToken);

        ApiResponse response = attempting.Result;
        if (RetryRules.Allows(call, response))
            return FinishAsync<TResponse>(call, ValueTask.FromResult(response), cancellationToken);

        ValueTask releasing = call.ReleaseAsync();
        if (!releasing.IsCompletedSuccessfully)
            return ReleaseAsync<TResponse>(call, response, releasing);

        return response.Error is { } error && call.ThrowsOnError ? Task.FromException<TResponse>(error) : Task.FromResult((TResponse)response);
    }

    private async Task<TResponse> FinishAsync<TResponse>(ApiCall call, ValueTask<ApiResponse> attempting, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        ApiResponse response;
        try
        {
            response = await attempting.ConfigureAwait(false);
            if (RetryRules.Allows(call, response))
                response = await _retries.ContinueAsync(new RetryRun(this, call, response), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await call.ReleaseAsync().ConfigureAwait(false);
        }

        return Outcome<TResponse>(call, response);
    }

    private static async Task<TResponse> ReleaseAsync<TResponse>(ApiCall call, ApiResponse response, ValueTask releasing)
        where TResponse : ApiResponse
    {
        await releasing.ConfigureAwait(false);
        return Outcome<TResponse>(call, response);
    }

    private static TResponse Outcome<TResponse>(ApiCall call, ApiResponse response)
        where TResponse : ApiResponse
        => response.Error is { } error && call.ThrowsOnError ? throw error : (TResponse)response;

    private async Task<TResponse> RunAsync<TResponse>(ApiOperation operation, ApiCall call, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        bool isWatched = Telemetry.IsWatched;
        OperationScope scope = isWatched ? Telemetry.Start(call) : default;
        ApiResponse? response = null;
        string? thrown = null;
        try
        {
            if (call.Fault is { } fault)
                response = operation.Failed(RawResponse.None(0), fault);
            else if (call.TotalTimeout != Timeout.InfiniteTimeSpan)
                response = await AttemptAllWithinAsync(call, call.TotalTimeout, cancellationToken).ConfigureAwait(false);
            else
                response = await AttemptAsync(call, 1, cancellationToken).ConfigureAwait(false);

            if (call.TotalTimeout == Timeout.InfiniteTimeSpan && RetryRules.Allows(call, response))
                response = await _retries.ContinueAsync(new RetryRun(this, call, response), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The caller's own code threw: a hook, or the source of a file.
            response = null;
            thrown = exception.GetType().FullName;
            throw;
        }
        finally
        {
            if (isWatched)
                Telemetry.End(scope, operation, response, thrown);

            await call.ReleaseAsync().ConfigureAwait(false);
        }

        return Outcome<TResponse>(call, response);
    }

    private async ValueTask<ApiResponse> AttemptAllWithinAsync(ApiCall call, TimeSpan limit, CancellationToken cancellationToken)
    {
        CancellationTokenSource clock = ClockPool.Rent(Settings.TimeProvider);
        clock.CancelAfter(limit);
        CancellationTokenRegistration registration
            = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), clock);
        RetryRun? run = null;
        try
        {
            ApiResponse response = await AttemptAsync(call, 1, clock.Token).ConfigureAwait(false);
            if (!RetryRules.Allows(call, response))
                return response;

            run = new RetryRun(this, call, response);
            return await _retries.ContinueAsync(run, clock.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && clock.IsCancellationRequested)
        {
            // The last real error says more than that time is up.
            if (run is not null)
                return run.Last;

            string message = $"The call was not complete after {limit.TotalSeconds:0.###} s.";
            return Failed(call, new TransportException(message, RequestDelivery.Unknown, exception) { IsTimeout = true, Attempts = 1 }, 1);
        }
        finally
        {
            await registration.DisposeAsync().ConfigureAwait(false);
            ClockPool.Return(clock, Settings.TimeProvider);
        }
    }
}
