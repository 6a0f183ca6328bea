using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class ServerTests
{
    [Fact]
    public void ServersAreNamedByNameDescriptionHostOrPosition()
    {
        ApiPlan plan = ApiPlan.Of("""
            servers:
              - { url: https://a.acme.test, name: eu-west, description: Europe }
              - { url: https://b.acme.test, description: Sandbox }
              - { url: https://c.acme.test/v1, description: A long description that explains what this server is there for. }
              - { url: /v2 }
              - { url: https://d.acme.test, description: Sandbox }
              - { url: https://e.acme.test, description: equals }
              - { url: https://f.acme.test, description: Acme servers }
            paths: {}
            """);

        plan.Model.Servers.Select(static server => server.Name + " " + server.Url).ShouldBe(
        [
            "EuWest https://a.acme.test", "Sandbox https://b.acme.test", "CAcmeTest https://c.acme.test/v1", "Server4 /v2",
            "Sandbox2 https://d.acme.test", "Equals2 https://e.acme.test", "AcmeServers2 https://f.acme.test",
        ]);
        plan.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void VariablesHaveDefaultsAndValues()
    {
        ApiPlan plan = ApiPlan.Of("""
            servers:
              - url: https://{region}.acme.test:{port}/{base_path}
                variables:
                  region: { default: eu, enum: [eu, us], description: Where. }
                  port: { enum: [443, 8443] }
            paths: {}
            """);

        ServerModel server = plan.Model.Servers.ShouldHaveSingleItem();
        server.Variables.Select(static variable => variable.Name + "=" + variable.Default).ShouldBe(["region=eu", "port=443", "basePath="]);
        server.Variables[0].Values.ShouldBe(["eu", "us"]);
        plan.Faults.ShouldBe(["PG0175 4:10", "PG0175 4:10"]);
    }

    [Theory]
    [InlineData("[{ url: https://files.acme.test }]", "https://files.acme.test")]
    [InlineData("[{ url: 'https://{x}.acme.test', variables: { x: { default: up } } }]", "https://up.acme.test")]
    [InlineData("[{ url: /v9 }]", "https://api.acme.test/v9")]
    [InlineData("[{ url: https://api.acme.test/v1 }]", null)]
    [InlineData("[]", null)]
    public void AnOperationCanHaveItsOwn(string servers, string? expected)
    {
        string document = "servers: [{ url: https://api.acme.test/v1 }]\npaths: { /a: ";

        ApiPlan.Of(document + "{ get: { servers: " + servers + " } } }").Operation.Server.ShouldBe(expected);
        ApiPlan.Of(document + "{ servers: " + servers + ", get: {} } }").Operation.Server.ShouldBe(expected);
    }

    [Fact]
    public void FaultyServersAreReported()
    {
        ApiPlan plan = ApiPlan.Of("""
            servers:
              - description: Production
            paths:
              /a: { get: { servers: [{ url: /v2 }] } }
            """);

        plan.Model.Servers.ShouldBeEmpty();
        plan.Operation.Server.ShouldBeNull();
        plan.Faults.ShouldBe(["PG0173 4:5", "PG0174 6:33"]);
    }
}
