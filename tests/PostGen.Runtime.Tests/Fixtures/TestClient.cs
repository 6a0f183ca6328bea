using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>A client as the generator emits it, with an operation of each kind that the tests need.</summary>
internal sealed class TestClient : IDisposable
{
    public const string Key = "key_live_secret";

    private readonly ApiPipeline _pipeline;

    public TestClient(HttpClient? http, TestOptions? options = null, ApiKeyCredential? credential = null)
        : this(Api, http, options, credential ?? new ApiKeyCredential(Key))
    {
    }

    public TestClient(ApiDefinition api, HttpClient? http, TestOptions? options, params ApiKeyCredential?[] credentials)
    {
        options ??= new TestOptions();
        var settings = new ClientSettings(api, options, http?.BaseAddress) { Random = () => options.Random };
        if (options.LoopsRetries)
            settings.Retries = new LoopedRetries(settings);

        SocketsHttpHandler? own = http is null ? ClientHandler.Create() : null;
        AnswerDecoder? decoder = own is null ? null : ClientHandler.CreateDecoder();
        _pipeline = new ApiPipeline(
            api,
            settings,
            http ?? new HttpMessageInvoker(own!, disposeHandler: true),
            ownsHttp: http is null,
            decoder,
            credentials);
    }

    public static ApiDefinition Api { get; } = new("TestClient", "1.2", null, SecurityScheme.ApiKeyHeader("X-API-KEY"));

    public ApiPipeline Pipeline => _pipeline;

    public static ApiOperation<Reaction> Operation(string method, string? idempotencyHeader = null) => new("react", new HttpMethod(method), "/reactions")
    {
        Success = [new(200, 200, ResponseBody.Json(JsonCodec.Model<Reaction>())), new(201, 201, null), new(200, 299, ResponseBody.Json(JsonCodec.Model<Reaction>()))],
        Security = [[0]],
        IdempotencyHeader = idempotencyHeader,
    };

    public static ApiOperation<T> Reading<T>(ResponseBody<T> body) => new("read", HttpMethod.Get, "/things") { Success = [new(200, 200, body)] };

    public Task<ApiResponse<Reaction>> GetAsync(RequestOptions? options = null, CancellationToken token = default)
        => SendAsync(Operation("GET"), options, null, token);

    public Task<ApiResponse<Reaction>> PostAsync(Reaction? reaction = null, RequestOptions? options = null, CancellationToken token = default)
        => SendAsync(Operation("POST"), options, call => call.Json(reaction ?? Valid), token);

    public Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, RequestOptions? options = null, Action<ApiCall>? fill = null, CancellationToken token = default)
    {
        var call = new ApiCall(_pipeline, operation, options);
        fill?.Invoke(call);
        return _pipeline.SendAsync(operation, call, token);
    }

    public Task<ApiResponse> SendAsync(ApiOperation operation, RequestOptions? options = null, Action<ApiCall>? fill = null, CancellationToken token = default)
    {
        var call = new ApiCall(_pipeline, operation, options);
        fill?.Invoke(call);
        return _pipeline.SendAsync(operation, call, token);
    }

    public static Reaction Valid { get; } = new() { AccountId = "acc", Count = 1 };

    public const string ValidJson = """{"account_id":"acc","count":1}""";

    public void Dispose() => _pipeline.Dispose();
}

internal sealed class TestOptions : ClientOptions
{
    public TestOptions() => Endpoint = new Uri("https://api.test/v1");

    public double Random { get; set; } = 1;

    /// <summary>Retries as in a Native AOT program, without Polly.</summary>
    public bool LoopsRetries { get; set; }
}
