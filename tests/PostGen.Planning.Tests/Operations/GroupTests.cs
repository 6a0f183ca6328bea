namespace PostGen.Planning.Tests.Operations;

public sealed class GroupTests
{
    [Fact]
    public void TheFirstTagIsTheGroup()
    {
        ApiPlan plan = ApiPlan.Of("""
            tags: [{ name: job postings, description: Jobs. }]
            paths:
              /a: { get: { operationId: a, tags: [job postings, other] } }
              /b: { get: { operationId: b } }
              /c: { get: { operationId: c, tags: [Job-Postings] } }
              /d: { get: { operationId: d, tags: [''] } }
            """);

        plan.Model.Groups.Select(static group => (group.Name, group.TypeName, group.Documentation))
            .ShouldBe([("JobPostings", "AcmeJobPostings", "Jobs."), ("", "AcmeClient", null)]);
        plan.Model.Groups.Select(static group => string.Concat(group.Operations.Select(static each => each.Name))).ShouldBe(["AC", "BD"]);
    }

    [Fact]
    public void GroupsMakeWayForSchemasAndMembers()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /a: { get: { tags: [posts], responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/AcmePosts' } } } } } } }
              /b: { get: { tags: [dispose] } }
              /c: { get: { tags: [acme client] } }
            components: { schemas: { AcmePosts: { type: object, properties: { a: { type: string } } } } }
            """);

        plan.Model.Groups.Select(static group => group.Name + " " + group.TypeName).ShouldBe(
            ["Posts AcmePostsOperations", "DisposeOperations AcmeDispose", "AcmeClientOperations AcmeAcmeClient"]);
        plan.Model.Types.ShouldHaveSingleItem().Name.ShouldBe("AcmePosts");
    }

    [Fact]
    public void SchemasMakeWayForTheClient()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/AcmeClient' } } } }
              '404': { content: { application/json: { schema: { $ref: '#/components/schemas/AcmeNotFoundException' } } } }
            """,
            """
            components:
              schemas:
                AcmeClient: { type: object, properties: { a: { type: string } } }
                AcmeNotFoundException: { type: object, properties: { b: { type: string } } }
            """);

        plan.Model.Types.Select(static type => type.Name).ShouldBe(["AcmeClient2", "AcmeNotFoundException2"]);
    }
}
