using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Http;

namespace PostGen.Wire.Tests.Documents;

/// <summary>Operations that document several answers, and the server's choice among them, or against them.</summary>
internal static class HttpResponses
{
    public static WireCalls Of(HttpInfrastructureMultipleResponseOperations api) => new()
    {
        { "ResponsesScenarioA200MatchingModel", () => api.MultipleResponsesGet200Model204NoModelDefaultError200ValidAsync(), new A { StatusCode = "200" } },
        { "ResponsesScenarioA204MatchingNoModel", Answers.AreEmpty(() => api.MultipleResponsesGet200Model204NoModelDefaultError204ValidAsync()) },
        { "ResponsesScenarioA201DefaultNoModel", Answers.AreEmpty(() => api.MultipleResponsesGet200Model204NoModelDefaultError201InvalidAsync()) },
        { "ResponsesScenarioA202DefaultNoModel", Answers.AreEmpty(() => api.MultipleResponsesGet200Model204NoModelDefaultError202NoneAsync()) },
        { "ResponsesScenarioA400DefaultModel", () => api.MultipleResponsesGet200Model204NoModelDefaultError400ValidAsync(), IsClientError },
        {
            "ResponsesScenarioB200MatchingModel",
            async () => (await api.MultipleResponsesGet200Model201ModelDefaultError200ValidAsync()).Value.Value.ShouldBe(new A { StatusCode = "200" })
        },
        {
            "ResponsesScenarioB201MatchingModel",
            async () => (await api.MultipleResponsesGet200Model201ModelDefaultError201ValidAsync()).Value.Value
                .ShouldBe(new B { StatusCode = "201", TextStatusCode = "Created" })
        },
        { "ResponsesScenarioB400DefaultModel", () => api.MultipleResponsesGet200Model201ModelDefaultError400ValidAsync(), IsClientError },
        {
            "ResponsesScenarioC200MatchingModel",
            async () => (await api.MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError200ValidAsync()).Value.Value.ShouldBe(new A { StatusCode = "200" })
        },
        {
            "ResponsesScenarioC201MatchingModel",
            async () => (await api.MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError201ValidAsync()).Value.Value.ShouldBe(new C { HttpCode = "201" })
        },
        {
            "ResponsesScenarioC404MatchingModel", () => api.MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError404ValidAsync(),
            exception => exception.ShouldBeOfType<HttpInfrastructureNotFoundException>().GetBody<D>().ShouldBe(new D { HttpStatusCode = "404" })
        },
        { "ResponsesScenarioC400DefaultModel", () => api.MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError400ValidAsync(), IsClientError },
        { "ResponsesScenarioD202MatchingNoModel", () => api.MultipleResponsesGet202None204NoneDefaultError202NoneAsync() },
        { "ResponsesScenarioD204MatchingNoModel", () => api.MultipleResponsesGet202None204NoneDefaultError204NoneAsync() },
        { "ResponsesScenarioD400DefaultModel", () => api.MultipleResponsesGet202None204NoneDefaultError400ValidAsync(), IsClientError },
        { "ResponsesScenarioE202MatchingInvalid", () => api.MultipleResponsesGet202None204NoneDefaultNone202InvalidAsync() },
        { "ResponsesScenarioE204MatchingNoModel", () => api.MultipleResponsesGet202None204NoneDefaultNone204NoneAsync() },
        { "ResponsesScenarioE400DefaultNoModel", () => api.MultipleResponsesGet202None204NoneDefaultNone400NoneAsync(), Answers.Are(400) },
        { "ResponsesScenarioE400DefaultInvalid", () => api.MultipleResponsesGet202None204NoneDefaultNone400InvalidAsync(), Answers.Are(400) },
        { "ResponsesScenarioF200DefaultModel", () => api.MultipleResponsesGetDefaultModelA200ValidAsync(), new A { StatusCode = "200" } },
        { "ResponsesScenarioF200DefaultNone", Answers.AreEmpty(() => api.MultipleResponsesGetDefaultModelA200NoneAsync()) },
        { "ResponsesScenarioF400DefaultModel", () => api.MultipleResponsesGetDefaultModelA400ValidAsync(), Answers.Are(400) },
        { "ResponsesScenarioF400DefaultNone", () => api.MultipleResponsesGetDefaultModelA400NoneAsync(), Answers.Are(400) },
        { "ResponsesScenarioG200DefaultInvalid", () => api.MultipleResponsesGetDefaultNone200InvalidAsync() },
        { "ResponsesScenarioG200DefaultNoModel", () => api.MultipleResponsesGetDefaultNone200NoneAsync() },
        { "ResponsesScenarioG400DefaultInvalid", () => api.MultipleResponsesGetDefaultNone400InvalidAsync(), Answers.Are(400) },
        { "ResponsesScenarioG400DefaultNoModel", () => api.MultipleResponsesGetDefaultNone400NoneAsync(), Answers.Are(400) },
        { "ResponsesScenarioH200MatchingNone", Answers.AreEmpty(() => api.MultipleResponsesGet200ModelA200NoneAsync()) },
        { "ResponsesScenarioH200MatchingModel", () => api.MultipleResponsesGet200ModelA200ValidAsync(), new A { StatusCode = "200" } },
        {
            "ResponsesScenarioH200MatchingInvalid",
            async () => (await api.MultipleResponsesGet200ModelA200InvalidAsync()).Value.ToJson().ShouldBe("""{"statusCodeInvalid":"200"}""")
        },
        { "ResponsesScenarioH400NonMatchingNone", () => api.MultipleResponsesGet200ModelA400NoneAsync(), Answers.Are(400) },
        { "ResponsesScenarioH400NonMatchingModel", () => api.MultipleResponsesGet200ModelA400ValidAsync(), Answers.Are(400) },
        { "ResponsesScenarioH400NonMatchingInvalid", () => api.MultipleResponsesGet200ModelA400InvalidAsync(), Answers.Are(400) },
        { "ResponsesScenarioH202NonMatchingModel", Answers.AreEmpty(() => api.MultipleResponsesGet200ModelA202ValidAsync()) },
    };

    private static void IsClientError(ClientException exception)
    {
        ApiException error = exception.ShouldBeAssignableTo<ApiException>()!;
        error.Status.ShouldBe(400);
        error.GetBody<Error>().ShouldBe(new Error { Message = "client error" });
    }
}
