using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class PathTests
{
    [Theory]
    [InlineData("/posts/{id}", "/posts/ <id>")]
    [InlineData("/posts/{id}{format}", "/posts/ <id> <format>")]
    [InlineData("/posts/{id}.json", "/posts/ <id> .json")]
    [InlineData("/posts?type=user", "/posts?type=user")]
    [InlineData("/posts#create", "/posts")]
    [InlineData("/a b/ü/100%", "/a%20b/%C3%BC/100%25")]
    [InlineData("/a%20b", "/a%20b")]
    [InlineData("/{+id}", "/ <id>")]
    [InlineData("/{id+}", "/ <id>")]
    [InlineData("/{id:int}", "/ <id>")]
    [InlineData("/posts{?limit,offset}", "/posts")]
    [InlineData("/{ID}", "/ <id>")]
    public void APathIsCutAtItsBraces(string path, string expected)
    {
        string[] declared = ["id", "format"];
        string parameters = string.Join(", ", declared
            .Where(name => path.Contains(name, StringComparison.OrdinalIgnoreCase))
            .Select(static name => "{ name: " + name + ", in: path, required: true, schema: { type: string } }"));
        ApiPlan plan = ApiPlan.Of("paths: { '" + path + "': { get: { operationId: x, parameters: [" + parameters + "] } } }");

        Text(plan.Operation).ShouldBe(expected);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{id}", false)]
    [InlineData("{+id}", true)]
    [InlineData("{id+}", true)]
    [InlineData("{id:path}", true)]
    [InlineData("{id:int}", false)]
    public void AParameterOfSeveralSegmentsKeepsItsSlashes(string segment, bool keepsThem) =>
        ApiPlan.Of("paths: { '/files/" + segment + "': { get: { operationId: x, parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } } }")
            .Operation.Parameters[0].AllowReserved.ShouldBe(keepsThem);

    [Fact]
    public void AQueryParameterInThePathIsSentOnce()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /search?type=user&q={q}:
                get:
                  parameters: [{ name: q, in: query, schema: { type: string } }]
            """);

        Text(plan.Operation).ShouldBe("/search?type=user");
        plan.Operation.Parameters.ShouldHaveSingleItem().Location.ShouldBe(ParameterLocation.Query);
        plan.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void AParameterThatOnlyThePathNamesIsText()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /posts/{id}:
                get:
                  parameters: [{ name: limit, in: query, schema: { type: integer } }]
            """);

        ParameterModel parameter = plan.Operation.Parameters[0];
        parameter.Name.ShouldBe("id");
        parameter.Required.ShouldBeTrue();
        parameter.Type.Kind.ShouldBe(TypeKind.String);
        plan.Faults.ShouldBe(["PG0154 5:5"]);
    }

    [Fact]
    public void AParameterThatThePathDoesNotNameIsLeftOut()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /posts:
                get:
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string } }
            """);

        plan.Operation.Parameters.ShouldBeEmpty();
        plan.Faults.ShouldBe(["PG0155 7:19"]);
        plan.Messages[0].ShouldBe(
            "The path parameter 'id' is not in the path '/posts' and is never sent: add '{id}' to the path or remove the parameter");
    }

    [Fact]
    public void AParameterCanStandTwiceInThePath()
    {
        ApiPlan plan = ApiPlan.Of("paths: { '/a/{id}/b/{id}': { get: { parameters: [{ name: id, in: path, required: true }] } } }");

        Text(plan.Operation).ShouldBe("/a/ <id> /b/ <id>");
        plan.Operation.Parameters.ShouldHaveSingleItem();
    }

    [Fact]
    public void ASingleValueNeedsNoArgument()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /posts{ext}:
                get:
                  parameters: [{ name: ext, in: path, required: true, schema: { type: string, enum: [.json] } }]
            """);

        plan.Operation.Parameters.ShouldHaveSingleItem().Const.ShouldBe(".json");
        plan.Model.Types.ShouldBeEmpty();
    }

    [Fact]
    public void FaultyPathsAreReadAsFarAsTheyCan()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              posts: { get: {} }
              /open/{id: { get: {} }
              /null:
              /list: { get: [] }
              x-internal: { get: {} }
            """);

        plan.Operations.Select(Text).ShouldBe(["/posts", "/open/%7Bid"]);
        plan.Faults.ShouldBe(["PG0151 4:3", "PG0178 5:16", "PG0150 6:3", "PG0150 7:12"]);
    }

    [Fact]
    public void AReferenceToAPathItemIsFollowed()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /a: { $ref: '#/components/pathItems/Shared' }
              /b: { $ref: '#/components/pathItems/Nowhere' }
            components:
              pathItems:
                Shared: { get: { operationId: shared } }
            """);

        plan.Operation.Name.ShouldBe("Shared");
        plan.Operation.Path.ShouldBe("/a");
        plan.Faults.ShouldBe(["PG0020 5:15"]);
    }

    [Fact]
    public void EveryMethodIsFoundInDocumentOrder()
    {
        ApiPlan plan = ApiPlan.Of(
            """
            paths:
              /a:
                trace: {}
                query: {}
                GET: {}
                additionalOperations:
                  COPY: {}
                  'DO IT': {}
            """,
            version: "3.2.0");

        plan.Operations.Select(static operation => operation.Method).ShouldBe(["TRACE", "QUERY", "GET", "COPY"]);
        plan.Operations.Select(static operation => operation.Name).ShouldBe(["TraceA", "QueryA", "GetA", "CopyA"]);
        plan.Faults.ShouldBe(["PG0177 10:7"]);
    }

    private static string Text(OperationModel operation) =>
        string.Join(' ', operation.PathParts.Select(part => part.Literal ?? "<" + operation.Parameters[part.Parameter].Name + ">"));
}
