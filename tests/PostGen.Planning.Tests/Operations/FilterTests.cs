using PostGen.Generator.Model;
using PostGen.Generator.Planning.Operations;

namespace PostGen.Planning.Tests.Operations;

public sealed class FilterTests
{
    private const string Document = """
        paths:
          /posts: { get: { operationId: listPosts, tags: [posts] }, post: { operationId: createPost, tags: [posts, writing] } }
          /posts/{id}: { get: { operationId: getPost, tags: [posts], parameters: [{ name: id, in: path, required: true }] } }
          /jobs/all: { get: { operationId: jobs/list, tags: [jobs] } }
        webhooks:
          done: { post: { operationId: done, requestBody: { content: { application/json: { schema: { type: object, properties: { a: {} } } } } } } }
        """;

    [Theory]
    [InlineData("", "", "CreatePost GetPost JobsList ListPosts")]
    [InlineData("createPost", "", "CreatePost")]
    [InlineData("CREATE*", "", "CreatePost")]
    [InlineData("*Post", "", "CreatePost GetPost")]
    [InlineData("jobs*", "", "JobsList")]
    [InlineData("/posts", "", "CreatePost ListPosts")]
    [InlineData("/posts/*", "", "GetPost")]
    [InlineData("/*", "", "CreatePost ListPosts")]
    [InlineData("/**", "", "CreatePost GetPost JobsList ListPosts")]
    [InlineData("GET /posts*", "", "ListPosts")]
    [InlineData("!createPost", "", "GetPost JobsList ListPosts")]
    [InlineData("*Post*|!get*", "", "CreatePost ListPosts")]
    [InlineData("", "jobs|writing", "CreatePost JobsList")]
    [InlineData("", "!posts", "JobsList")]
    [InlineData("*Posts", "posts", "ListPosts")]
    public void GlobsChoose(string operations, string tags, string expected)
    {
        ApiPlan plan = Filtered(operations, tags);

        string.Join(' ', plan.Operations.Select(static operation => operation.Name).Order(StringComparer.Ordinal)).ShouldBe(expected);
        plan.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WebhooksAreFilteredToo()
    {
        Filtered("", "").Model.Types.ShouldHaveSingleItem();
        Filtered("createPost", "").Model.Types.ShouldBeEmpty();
    }

    [Fact]
    public void AGlobThatMatchesNothingIsReported()
    {
        ApiPlan plan = Filtered("crreatePost|getPost", "posts|job");

        plan.Operation.Name.ShouldBe("GetPost");
        plan.Messages.ShouldBe(
        [
            "Operations has 'crreatePost', which matches no operation of this document: correct it in the project file",
            "Tags has 'job', which matches no operation of this document: correct it in the project file",
        ]);
        plan.Faults.ShouldBe(["PG0176 4:3", "PG0176 4:3"]);
    }

    [Fact]
    public void AGlobOfManyStarsEndsInTime() =>
        Glob.IsMatch(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5_000)).ShouldBeFalse();

    [Fact]
    public void UnreachedSchemasAreTypesOnRequest()
    {
        const string document = "paths: {}\ncomponents: { schemas: { Pet: { type: object, properties: { a: { type: string } } } } }";

        ApiPlan.Of(document).Model.Types.ShouldBeEmpty();
        ApiPlan.Of(document, options: new() { Namespace = "Acme", AllSchemas = true }).Model.Types.ShouldHaveSingleItem().Name.ShouldBe("Pet");
    }

    private static ApiPlan Filtered(string operations, string tags) => ApiPlan.Of(Document, options: new GeneratorOptions
    {
        Namespace = "Acme",
        Operations = operations.Split('|', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
        Tags = tags.Split('|', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
    });
}
