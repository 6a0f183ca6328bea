using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class ResponseTests
{
    private const string A = "{ content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }";
    private const string B = "{ content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }";

    [Theory]
    [InlineData("application/json: { schema: { type: object, properties: { a: { type: string } } } }", ResponseBodyKind.Json, "DoItResponse")]
    [InlineData("application/problem+json: { schema: { type: array, items: { type: string } } }", ResponseBodyKind.Json, "String[]")]
    [InlineData("application/json: {}", ResponseBodyKind.Json, "Any")]
    [InlineData("application/json: { schema: { type: string, format: binary } }", ResponseBodyKind.Stream, "Stream")]
    [InlineData("text/plain: { schema: { type: string } }", ResponseBodyKind.Text, "String")]
    [InlineData("text/plain: { schema: { type: object, properties: { a: { type: string } } } }", ResponseBodyKind.Json, "DoItResponse")]
    [InlineData("application/pdf: {}", ResponseBodyKind.Stream, "Stream")]
    [InlineData("image/png: { schema: { type: string, format: binary } }", ResponseBodyKind.Stream, "Stream")]
    [InlineData("'*/*': { schema: { type: object, properties: { a: { type: string } } } }", ResponseBodyKind.Json, "DoItResponse")]
    [InlineData("'*/*': {}", ResponseBodyKind.Stream, "Stream")]
    [InlineData("application/x-ndjson: { schema: { type: object, properties: { a: { type: string } } } }", ResponseBodyKind.JsonLines, "DoItItem")]
    [InlineData("application/jsonl: { schema: { type: array, items: { type: integer } } }", ResponseBodyKind.JsonLines, "Int64")]
    [InlineData("application/json-seq: { itemSchema: { type: integer } }", ResponseBodyKind.JsonLines, "Int64")]
    [InlineData("text/event-stream: {}", ResponseBodyKind.EventStream, "String")]
    [InlineData("text/event-stream: { schema: { type: string } }", ResponseBodyKind.EventStream, "String")]
    [InlineData("text/event-stream: { schema: { type: object, properties: { a: { type: string } } } }", ResponseBodyKind.EventStream, "DoItEvent")]
    [InlineData("text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string } } } }", ResponseBodyKind.EventStream, "String")]
    [InlineData("text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: { type: integer } } } } }", ResponseBodyKind.EventStream, "Int64")]
    [InlineData("text/event-stream: { itemSchema: { oneOf: [{ properties: { event: { const: a }, data: { type: string } } }, { anyOf: [{ properties: { data: { type: object } } }] }] } }", ResponseBodyKind.EventStream, "String")]
    [InlineData("text/event-stream: { itemSchema: { oneOf: [{ properties: { event: { const: a }, data: { type: string } } }, { type: integer }] } }", ResponseBodyKind.EventStream, "DoItEvent")]
    [InlineData("text/event-stream: { schema: { type: object, properties: { data: { type: object, properties: { x: { type: string } } } } } }", ResponseBodyKind.EventStream, "DoItEvent")]
    public void TheMediaTypeDecides(string content, object kind, string type)
    {
        ApiPlan plan = ApiPlan.OfOperation("responses: { '200': { content: { " + content + " } } }");

        plan.Operation.ResultKind.ShouldBe((ResponseBodyKind)kind);
        ApiPlan.Name(plan.Operation.Result).ShouldBe(type);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/xml: { schema: { type: object } }", ResponseBodyKind.Text, "PG0161 9:22")]
    [InlineData("multipart/mixed: {}", ResponseBodyKind.Stream, "PG0169 9:22")]
    [InlineData("application/vnd.acme: { schema: { type: object } }", ResponseBodyKind.Json, "PG0160 9:22")]
    public void WhatHasNoModelIsHandedOverAndReported(string content, object kind, string fault)
    {
        ApiPlan plan = ApiPlan.OfOperation("responses:\n  '200':\n    content: { " + content + " }");

        plan.Operation.ResultKind.ShouldBe((ResponseBodyKind)kind);
        plan.Faults.ShouldBe([fault]);
    }

    [Fact]
    public void TheMostSpecificComesFirst()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              default: { description: Else. }
              4XX: { description: Yours. }
              '404': { description: Gone. }
              5xx: { description: Mine. }
              '200': { description: Fine. }
              x-more: {}
            """);

        plan.Operation.Responses.Select(static response => (response.From, response.To, response.IsSuccess)).ShouldBe(
            [(200, 200, true), (404, 404, false), (400, 499, false), (500, 599, false), (0, 999, false)]);
        plan.Operation.Result.ShouldBeNull();
        plan.Operation.ResultKind.ShouldBe(ResponseBodyKind.None);
    }

    [Theory]
    [InlineData("default: " + A, true)]
    [InlineData("default: " + A + "\n'404': {}", true)]
    [InlineData("default: { description: Unexpected error, content: { application/json: {} } }", false)]
    [InlineData("default: { $ref: '#/components/responses/ErrorAnswer' }", false)]
    [InlineData("default: { content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }", false)]
    [InlineData("default: " + A + "\n'204': {}", false)]
    public void DefaultIsTheSuccessWhereNoOtherIs(string responses, bool isSuccess)
    {
        ApiPlan plan = ApiPlan.OfOperation(
            "responses:\n" + ApiPlan.Indent(responses, 2),
            """
            components:
              responses: { ErrorAnswer: { content: { application/json: {} } } }
              schemas: { Problem: { type: object, properties: { message: { type: string } } } }
            """);

        (plan.Operation.Result is not null).ShouldBe(isSuccess);
        plan.Operation.Responses.Any(static response => response is { From: 200, To: 299, IsSuccess: true }).ShouldBe(isSuccess);
    }

    [Fact]
    public void SeveralSuccessBodiesAreAUnion()
    {
        ApiPlan plan = ApiPlan.OfOperation($$"""
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              '201': {{B}}
              '202': { content: { application/json: { schema: { type: array, items: { type: string } } } } }
              '203': { content: { text/plain: { schema: { type: string } } } }
              '204': { description: Nothing. }
              '206': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            """, "components: { schemas: { Pet: { type: object, properties: { a: { type: string } } } } }");

        ApiPlan.Name(plan.Operation.Result).ShouldBe("DoItResult");
        plan.Operation.Responses.Select(static response => response.ResultCase).ShouldBe([0, 1, 2, 3, -1, 0]);
        UnionModel union = plan.Model.Types.OfType<UnionModel>().ShouldHaveSingleItem();
        union.Cases.Select(static each => each.Name).ShouldBe(["Pet", "DoItCreatedResponse", "TextList", "Text"]);
        plan.Model.Types.Select(static type => type.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void EqualSuccessBodiesAreOne()
    {
        ApiPlan plan = ApiPlan.OfOperation($$"""
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            """, "components: { schemas: { Pet: { type: object, properties: { a: { type: string } } }, DoItResult: { type: string } } }");

        ApiPlan.Name(plan.Operation.Result).ShouldBe("Pet");
        plan.Operation.Responses.Select(static response => response.ResultCase).ShouldBe([-1, -1]);
    }

    [Fact]
    public void AResultMakesWayForASchemaOfItsName()
    {
        ApiPlan plan = ApiPlan.OfOperation($$"""
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/DoItResult' } } } }
              '201': {{A}}
            """, "components: { schemas: { DoItResult: { type: object, properties: { r: { type: string } } } } }");

        ApiPlan.Name(plan.Operation.Result).ShouldBe("DoItResultUnion");
        plan.Model.Types.Select(static type => type.Name).ShouldContain("DoItResult");
    }

    [Fact]
    public void AStreamBesideAValueKeepsTheFirst()
    {
        ApiPlan plan = ApiPlan.OfOperation($$"""
            responses:
              '200': { content: { application/pdf: {} } }
              '202': {{A}}
            """);

        plan.Operation.ResultKind.ShouldBe(ResponseBodyKind.Stream);
        plan.Operation.Responses[1].Kind.ShouldBe(ResponseBodyKind.None);
        plan.Faults.ShouldBe(["PG0168 9:9"]);
    }

    [Fact]
    public void OtherFormsAreFurtherMethods()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              '200':
                content:
                  text/event-stream: { schema: { type: object, properties: { delta: { type: string } } } }
                  application/xml: { schema: { type: object } }
                  application/json: { schema: { type: object, properties: { whole: { type: string } } } }
                  application/vnd.acme.other+json: { schema: { type: object, properties: { other: { type: string } } } }
                  text/json: { schema: { type: object, properties: { whole: { type: string } } } }
                  text/csv: { schema: { type: string } }
              '404':
                content:
                  text/plain: { schema: { type: string } }
                  application/json: { schema: { type: object } }
            """);

        plan.Operations.Select(static operation => operation.Name + " " + operation.ResultKind)
            .ShouldBe(["DoIt Json", "DoItAsEventStream EventStream", "DoItAsText Text"]);
        plan.Faults.ShouldBe(["PG0167 13:13"]);
    }

    [Fact]
    public void AJsonFormWithASchemaComesFirst() => ApiPlan.OfOperation("""
        responses: { '200': { content: { application/json: {}, application/vnd.acme+json: { schema: { type: integer } } } } }
        """).Operation.Result!.Kind.ShouldBe(TypeKind.Int64);

    [Theory]
    [InlineData("head", "200")]
    [InlineData("get", "204")]
    [InlineData("get", "205")]
    [InlineData("get", "304")]
    public void WhereHttpHasNoBodyThereIsNone(string method, string status)
    {
        ApiPlan plan = ApiPlan.Of("paths: { /a: { " + method + ": { responses: { '" + status + "': " + A + " } } } }");

        plan.Operation.Responses.ShouldHaveSingleItem().Kind.ShouldBe(ResponseBodyKind.None);
    }

    [Fact]
    public void AResponseThatCannotBeReadCostsOnlyItself()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              ok: { description: Fine. }
              '2000': {}
              '200': { $ref: '#/components/responses/Nowhere' }
              '201': { content: { application/json: { schema: { type: string } } } }
            """);

        plan.Operation.Responses.Select(static response => response.From).ShouldBe([200, 201]);
        plan.Operation.Result!.Kind.ShouldBe(TypeKind.String);
        plan.Faults.ShouldBe(["PG0166 8:9", "PG0166 9:9", "PG0020 10:24"]);
    }

    [Fact]
    public void WebhooksAndCallbacksAreTypes()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            callbacks:
              onDone:
                '{$request.body#/url}':
                  post: { requestBody: { content: { application/json: { schema: { type: object, properties: { done: { type: boolean } } } } } } }
            """,
            """
            webhooks:
              new_pet:
                post: { requestBody: { content: { application/json: { schema: { type: object, properties: { pet: { type: string } } } } } } }
            """);

        plan.Model.Types.Select(static type => type.Name).ShouldBe(["DoItOnDonePayload", "NewPetPayload"]);
        plan.Operations.ShouldHaveSingleItem();
    }
}
