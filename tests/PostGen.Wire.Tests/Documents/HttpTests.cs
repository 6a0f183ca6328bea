using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Http;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class HttpTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Http_infrastructure()
    {
        HttpInfrastructureClientOptions options = new() { Endpoint = Address, RetryDelay = TimeSpan.FromMilliseconds(1) };
        using var client = new HttpInfrastructureClient(options);

        // The server knows a repeated request by its cookie, and a client's own handler keeps none.
        using var withCookies = new HttpClient(new SocketsHttpHandler());
        using var patient = new HttpInfrastructureClient(withCookies, options);
        await DriveAsync(
            new WireDocument("httpInfrastructure.json", Scenarios()),
            Successes(client.HttpSuccessOperations),
            Redirects(client),
            ClientFailures(client.HttpClientFailureOperations),
            ServerFailures(client),
            Retries(patient.HttpRetryOperations),
            HttpResponses.Of(client.MultipleResponseOperations));
    }

    private static WireCalls Successes(HttpInfrastructureHttpSuccessOperations api) => new()
    {
        { "HttpSuccess200Head", () => api.HttpSuccessHead200Async() },
        { "HttpSuccess200Get", () => api.HttpSuccessGet200Async(), true },
        { "HttpSuccess200Put", () => api.HttpSuccessPut200Async(true) },
        { "HttpSuccess200Post", () => api.HttpSuccessPost200Async(true) },
        { "HttpSuccess200Patch", () => api.HttpSuccessPatch200Async(true) },
        { "HttpSuccess200Delete", () => api.HttpSuccessDelete200Async(true) },
        { "HttpSuccess201Put", () => api.HttpSuccessPut201Async(true) },
        { "HttpSuccess201Post", () => api.HttpSuccessPost201Async(true) },
        { "HttpSuccess202Put", () => api.HttpSuccessPut202Async(true) },
        { "HttpSuccess202Post", () => api.HttpSuccessPost202Async(true) },
        { "HttpSuccess202Patch", () => api.HttpSuccessPatch202Async(true) },
        { "HttpSuccess202Delete", () => api.HttpSuccessDelete202Async(true) },
        { "HttpSuccess204Head", () => api.HttpSuccessHead204Async() },
        { "HttpSuccess204Put", () => api.HttpSuccessPut204Async(true) },
        { "HttpSuccess204Post", () => api.HttpSuccessPost204Async(true) },
        { "HttpSuccess204Patch", () => api.HttpSuccessPatch204Async(true) },
        { "HttpSuccess204Delete", () => api.HttpSuccessDelete204Async(true) },
        { "HttpSuccess404Head", () => api.HttpSuccessHead404Async(), Answers.Are(404) },
    };

    // A client follows no redirect: what it sends must not reach another host.
    private static WireCalls Redirects(HttpInfrastructureClient client)
    {
        HttpInfrastructureHttpRedirectOperations api = client.HttpRedirectOperations;
        return new WireCalls
        {
            { "HttpRedirect300Head", () => api.HttpRedirectsHead300Async(), Answers.Are(300) },
            { "HttpRedirect300Get", () => api.HttpRedirectsGet300Async(), Answers.Are(300) },
            { "HttpRedirect301Head", () => api.HttpRedirectsHead301Async(), Answers.Are(301) },
            { "HttpRedirect301Get", () => client.HttpOperationOperations.HttpRedirectsGet301Async(), Answers.Are(301) },
            { "HttpRedirect301Put", () => api.HttpRedirectsPut301Async(true), Answers.Are(301) },
            { "HttpRedirect302Head", () => api.HttpRedirectsHead302Async(), Answers.Are(302) },
            { "HttpRedirect302Get", () => client.HttpOperationOperations.HttpRedirectsGet302Async(), Answers.Are(302) },
            { "HttpRedirect302Patch", () => api.HttpRedirectsPatch302Async(true), Answers.Are(302) },
            { "HttpRedirect303Post", () => api.HttpRedirectsPost303Async(true), Answers.Are(303) },
            { "HttpRedirect307Head", () => api.HttpRedirectsHead307Async(), Answers.Are(307) },
            { "HttpRedirect307Get", () => api.HttpRedirectsGet307Async(), Answers.Are(307) },
            { "HttpRedirect307Options", () => api.HttpRedirectsOptions307Async(), Answers.Are(307) },
            { "HttpRedirect307Put", () => api.HttpRedirectsPut307Async(true), Answers.Are(307) },
            { "HttpRedirect307Patch", () => api.HttpRedirectsPatch307Async(true), Answers.Are(307) },
            { "HttpRedirect307Post", () => api.HttpRedirectsPost307Async(true), Answers.Are(307) },
            { "HttpRedirect307Delete", () => api.HttpRedirectsDelete307Async(true), Answers.Are(307) },
        };
    }

    private static WireCalls ClientFailures(HttpInfrastructureHttpClientFailureOperations api) => new()
    {
        { "HttpClientFailure400Head", () => api.HttpClientFailureHead400Async(), Answers.Are(400) },
        { "HttpClientFailure400Get", () => api.HttpClientFailureGet400Async(), Answers.Are(400) },
        { "HttpClientFailure400Options", () => api.HttpClientFailureOptions400Async(), Answers.Are(400) },
        { "HttpClientFailure400Put", () => api.HttpClientFailurePut400Async(true), Answers.Are(400) },
        { "HttpClientFailure400Patch", () => api.HttpClientFailurePatch400Async(true), Answers.Are(400) },
        { "HttpClientFailure400Post", () => api.HttpClientFailurePost400Async(true), Answers.Are(400) },
        { "HttpClientFailure400Delete", () => api.HttpClientFailureDelete400Async(true), Answers.Are(400) },
        { "HttpClientFailure401Head", () => api.HttpClientFailureHead401Async(), Answers.Are(401) },
        { "HttpClientFailure402Get", () => api.HttpClientFailureGet402Async(), Answers.Are(402) },
        { "HttpClientFailure403Options", () => api.HttpClientFailureOptions403Async(), Answers.Are(403) },
        { "HttpClientFailure403Get", () => api.HttpClientFailureGet403Async(), Answers.Are(403) },
        { "HttpClientFailure404Put", () => api.HttpClientFailurePut404Async(true), Answers.Are(404) },
        { "HttpClientFailure405Patch", () => api.HttpClientFailurePatch405Async(true), Answers.Are(405) },
        { "HttpClientFailure406Post", () => api.HttpClientFailurePost406Async(true), Answers.Are(406) },
        { "HttpClientFailure407Delete", () => api.HttpClientFailureDelete407Async(true), Answers.Are(407) },
        { "HttpClientFailure409Put", () => api.HttpClientFailurePut409Async(true), Answers.Are(409) },
        { "HttpClientFailure410Head", () => api.HttpClientFailureHead410Async(), Answers.Are(410) },
        { "HttpClientFailure411Get", () => api.HttpClientFailureGet411Async(), Answers.Are(411) },
        { "HttpClientFailure412Options", () => api.HttpClientFailureOptions412Async(), Answers.Are(412) },
        { "HttpClientFailure412Get", () => api.HttpClientFailureGet412Async(), Answers.Are(412) },
        { "HttpClientFailure413Put", () => api.HttpClientFailurePut413Async(true), Answers.Are(413) },
        { "HttpClientFailure414Patch", () => api.HttpClientFailurePatch414Async(true), Answers.Are(414) },
        { "HttpClientFailure415Post", () => api.HttpClientFailurePost415Async(true), Answers.Are(415) },
        { "HttpClientFailure416Get", () => api.HttpClientFailureGet416Async(), Answers.Are(416) },
        { "HttpClientFailure417Delete", () => api.HttpClientFailureDelete417Async(true), Answers.Are(417) },
        { "HttpClientFailure429Head", () => api.HttpClientFailureHead429Async(), Answers.Are(429) },
    };

    private static WireCalls ServerFailures(HttpInfrastructureClient client) => new()
    {
        { "HttpServerFailure501Head", () => client.HttpServerFailureOperations.HttpServerFailureHead501Async(), Answers.Are(501) },
        { "HttpServerFailure501Get", () => client.HttpServerFailureOperations.HttpServerFailureGet501Async(), Answers.Are(501) },
        { "HttpServerFailure505Post", () => client.HttpServerFailureOperations.HttpServerFailurePost505Async(true), Answers.Are(505) },
        { "HttpServerFailure505Delete", () => client.HttpServerFailureOperations.HttpServerFailureDelete505Async(true), Answers.Are(505) },
        { "ResponsesScenarioEmptyErrorBody", () => client.HttpFailureOperations.HttpFailureGetEmptyErrorAsync(), Answers.Are(400) },
        {
            "ResponsesScenarioNoModelErrorBody", () => client.HttpFailureOperations.HttpFailureGetNoModelErrorAsync(),
            exception => exception.ShouldBeAssignableTo<ApiException>()!.Body.ShouldBe("""{"message":"NoErrorModel"}""")
        },
        { "ResponsesScenarioNoModelEmptyBody", () => client.HttpFailureOperations.HttpFailureGetNoModelEmptyAsync(), Answers.Are(400) },
    };

    private static WireCalls Retries(HttpInfrastructureHttpRetryOperations api) => new()
    {
        { "HttpRetry408Head", async () => (await api.HttpRetryHead408Async()).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry500Put", async () => (await api.HttpRetryPut500Async(true)).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry500Patch", RepeatedByTheCaller(500, () => api.HttpRetryPatch500Async(true)) },
        { "HttpRetry502Get", async () => (await api.HttpRetryGet502Async()).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry502Options", async () => (await api.HttpRetryOptions502Async()).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry503Post", RepeatedByTheCaller(503, () => api.HttpRetryPost503Async(true)) },
        { "HttpRetry503Delete", async () => (await api.HttpRetryDelete503Async(true)).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry504Put", async () => (await api.HttpRetryPut504Async(true)).Raw.Attempts.ShouldBe(2) },
        { "HttpRetry504Patch", RepeatedByTheCaller(504, () => api.HttpRetryPatch504Async(true)) },
    };

    // POST and PATCH may have had their effect: whether they are sent again is not the client's to decide.
    private static Func<Task> RepeatedByTheCaller(int status, Func<Task<ApiResponse>> call) => async () =>
    {
        (await Should.ThrowAsync<ApiException>(call)).Status.ShouldBe(status);
        (await call()).Raw.Attempts.ShouldBe(1);
    };

    [GeneratedRegex("^(Http|ResponsesScenario)")]
    private static partial Regex Scenarios();
}
