namespace PostGen.Planning.Tests.Operations;

public sealed class OperationNameTests
{
    [Fact]
    public void AnOperationWithoutIdIsNamedByMethodAndPath()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /posts/{post_id}/comments:
                get:
                  parameters: [{ name: post_id, in: path, required: true, schema: { type: string } }]
            """);

        plan.Operation.Name.ShouldBe("GetPostsPostIdComments");
        plan.Operation.OperationId.ShouldBe("get /posts/{post_id}/comments");
        plan.Operation.Pointer.ShouldBe("/paths/~1posts~1{post_id}~1comments/get");
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("issues/list-for-repo", "IssuesListForRepo")]
    [InlineData("users#show", "UsersShow")]
    [InlineData("GET_status", "GetStatus")]
    public void AnIdIsPutInPascalCase(string id, string expected) =>
        ApiPlan.Of("paths: { /a: { get: { operationId: '" + id + "' } } }").Operation.Name.ShouldBe(expected);

    [Fact]
    public void IdsThatAreTheSameInPascalCaseAreToldApart()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /a: { get: { operationId: get_post } }
              /b: { get: { operationId: GetPost } }
            """);

        plan.Operations.Select(static operation => operation.Name).ShouldBe(["GetPost2", "GetPost"]);
        plan.Faults.ShouldBe(["PG0152 4:9"]);
        plan.Messages[0].ShouldBe(
            "'get_post' would be GetPostAsync, which is the name of another operation, and becomes GetPost2Async: give it an operationId of its own");
    }

    [Fact]
    public void AnIdThatIsUsedTwiceIsReplacedByMethodAndPath()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /b: { get: { operationId: same } }
              /a: { get: { operationId: same } }
            """);

        plan.Operations.Select(static operation => operation.Name).ShouldBe(["GetB", "Same"]);
    }

    [Fact]
    public void PathsThatDifferByBracesAreToldApart()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /users/{id}: { get: { parameters: [{ name: id, in: path, required: true }] } }
              /users/id: { get: {} }
            """);

        plan.Operations.Select(static operation => operation.Name).ShouldBe(["GetUsersById", "GetUsersId"]);
    }

    [Fact]
    public void ClientAndPrefixComeFromTheTitle()
    {
        ApiPlan plan = ApiPlan.Of("paths: {}");

        plan.Model.ClientName.ShouldBe("AcmeClient");
        plan.Model.Prefix.ShouldBe("Acme");
        plan.Model.Errors.ExceptionName.ShouldBe("AcmeException");
    }

    [Theory]
    [InlineData("PostpressClient", "PostpressClient", "Postpress")]
    [InlineData("Api", "Api", "Api")]
    [InlineData("Client", "Client", "House")]
    [InlineData("my client", "MyClient", "My")]
    public void ClientNameCanBeChosen(string given, string client, string prefix)
    {
        ApiPlan plan = ApiPlan.Of("paths: {}", options: new() { Namespace = "Acme.House", ClientName = given });

        plan.Model.ClientName.ShouldBe(client);
        plan.Model.Prefix.ShouldBe(prefix);
    }
}
