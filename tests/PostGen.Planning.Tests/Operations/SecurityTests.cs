using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class SecurityTests
{
    private const string Schemes = """
        components:
          securitySchemes:
            unused: { type: http, scheme: basic }
            api_key: { type: apiKey, in: header, name: X-API-KEY, description: Yours. }
            query: { type: apiKey, in: query, name: key }
            cookie: { type: apiKey, in: cookie, name: sid }
            basic: { type: http, scheme: Basic }
            bearer: { type: http, scheme: bearer }
            digest: { type: http, scheme: Digest }
            oauth: { type: oauth2, flows: {} }
            oidc: { type: openIdConnect, openIdConnectUrl: https://acme.test }
            mtls: { type: mutualTLS }
        """;

    [Theory]
    [InlineData("api_key", SecuritySchemeKind.ApiKeyHeader, "X-API-KEY", "ApiKey")]
    [InlineData("query", SecuritySchemeKind.ApiKeyQuery, "key", "Query")]
    [InlineData("cookie", SecuritySchemeKind.ApiKeyCookie, "sid", "Cookie")]
    [InlineData("basic", SecuritySchemeKind.Basic, "Authorization", "Basic")]
    [InlineData("bearer", SecuritySchemeKind.Bearer, "Authorization", "Bearer")]
    [InlineData("digest", SecuritySchemeKind.OtherHttp, "Digest", "Digest")]
    [InlineData("oauth", SecuritySchemeKind.Bearer, "Authorization", "Oauth")]
    [InlineData("oidc", SecuritySchemeKind.Bearer, "Authorization", "Oidc")]
    [InlineData("mtls", SecuritySchemeKind.MutualTls, "", "Mtls")]
    public void EverySchemeHasItsKind(string key, object kind, string parameter, string name)
    {
        ApiPlan plan = ApiPlan.OfOperation("security: [{ " + key + ": [] }]", Schemes);

        SecuritySchemeModel scheme = plan.Model.Security.ShouldHaveSingleItem();
        (scheme.Key, scheme.Kind, scheme.ParameterName, scheme.Name).ShouldBe((key, (SecuritySchemeKind)kind, parameter, name));
        Text(plan.Operation).ShouldBe("0");
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("security: [{ bearer: [] }, { api_key: [], query: [] }]", "api_key query bearer", "2|0+1")]
    [InlineData("security: []", "", "")]
    [InlineData("security: [{}]", "", "")]
    [InlineData("security: [{ bearer: [] }, {}]", "bearer", "0|")]
    [InlineData("summary: Inherits.", "api_key", "0")]
    public void AnOperationReplacesWhatTheDocumentRequires(string members, string used, string expected)
    {
        ApiPlan plan = ApiPlan.OfOperation(members, "security: [{ api_key: [] }]\n" + Schemes);

        string.Join(' ', plan.Model.Security.Select(static scheme => scheme.Key)).ShouldBe(used);
        Text(plan.Operation).ShouldBe(expected);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("user_agent", "UserAgent2")]
    [InlineData("AcmeClientOptions", "AcmeClientOptions2")]
    public void ASchemeMakesWayForMembersOfTheOptions(string key, string name) =>
        ApiPlan.OfOperation("security: [{ " + key + ": [] }]", "components: { securitySchemes: { " + key + ": { type: http, scheme: bearer } } }")
            .Model.Security.ShouldHaveSingleItem().Name.ShouldBe(name);

    [Fact]
    public void AnUndefinedSchemeCostsOnlyItsAlternative()
    {
        ApiPlan plan = ApiPlan.OfOperation("security:\n  - nowhere: []\n  - bearer: []", Schemes);

        Text(plan.Operation).ShouldBe("0");
        plan.Faults.ShouldBe(["PG0171 8:11"]);
    }

    [Theory]
    [InlineData("{ type: apiKey, in: header }")]
    [InlineData("{ type: apiKey, name: key, in: body }")]
    [InlineData("{ type: http }")]
    [InlineData("{ type: magic }")]
    [InlineData("{}")]
    public void ASchemeThatCannotBeUsedIsReported(string scheme)
    {
        ApiPlan plan = ApiPlan.OfOperation("security: [{ odd: [] }]", "components:\n  securitySchemes:\n    odd: " + scheme);

        plan.Model.Security.ShouldBeEmpty();
        plan.Operation.Security.ShouldBeEmpty();
        plan.Faults.ShouldBe(["PG0172 10:5"]);
    }

    private static string Text(OperationModel operation) =>
        string.Join('|', operation.Security.Select(static alternative => string.Join('+', alternative.Schemes)));
}
