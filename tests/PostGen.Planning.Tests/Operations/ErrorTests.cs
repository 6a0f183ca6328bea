using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class ErrorTests
{
    private const string Problem = """
        components:
          schemas:
            Problem:
              type: object
              properties: { type: { type: string }, title: { type: string }, status: { type: integer }, detail: { type: string } }
            Forbidden:
              allOf:
                - $ref: '#/components/schemas/Problem'
                - properties:
                    type:
                      enum: [errors/auth/denied, errors/locked]
                      x-enumDescriptions: { errors/locked: Locked for good. }
        """;

    [Fact]
    public void AProblemIsRecognisedThroughReferencesAndAllOf()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            responses:
              '403': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Forbidden' } } } }
              '422':
                description: Wrong.
                content:
                  application/problem+json:
                    schema:
                      oneOf:
                        - { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { type: { const: errors/too_long, description: Too long. } } }] }
                        - { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { type: { enum: [errors/locked] } } }] }
              '5XX': { description: Broken. }
            """,
            Problem);

        ErrorCatalogModel errors = plan.Model.Errors;
        errors.Envelope.ShouldBe(new ErrorEnvelopeModel { Type = "/type", Title = "/title", Status = "/status", Detail = "/detail", Instance = "/instance" });
        errors.ErrorTypes!.Name.ShouldBe("AcmeErrorType");
        errors.ErrorTypes.Members.ShouldBe(
        [
            new EnumMemberModel("AuthDenied", "errors/auth/denied"),
            new EnumMemberModel("Locked", "errors/locked", "Locked for good."),
            new EnumMemberModel("TooLong", "errors/too_long", "Too long."),
        ]);
        errors.Exceptions.Select(static each => (each.Name, each.From, each.To, each.Documentation)).ShouldBe(
        [
            ("AcmeForbiddenException", 403, 403, "No."),
            ("AcmeUnprocessableEntityException", 422, 422, "Wrong."),
            ("AcmeServerErrorException", 500, 599, "Broken."),
        ]);
        errors.Exceptions[1].ErrorTypes.ShouldBe(["TooLong", "Locked"]);
        plan.Operation.ErrorTypes.ShouldBe(["AuthDenied", "Locked", "TooLong"]);
        plan.Operation.Responses[0].ErrorTypes.ShouldBe(["AuthDenied", "Locked"]);
    }

    [Fact]
    public void AllOfNarrowsTheTypes()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              '400':
                content:
                  application/json:
                    schema:
                      allOf:
                        - properties: { type: { enum: [a, b, c] }, title: {}, status: {} }
                        - properties: { type: { enum: [c, a, z] } }
            """);

        plan.Operation.ErrorTypes.ShouldBe(["C", "A"]);
    }

    [Fact]
    public void WithoutAnEnvelopeThereAreStillExceptions()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              '404': { content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
              '302': {}
              '499': {}
              default: {}
            """);

        plan.Model.Errors.Envelope.ShouldBeNull();
        plan.Model.Errors.ErrorTypes.ShouldBeNull();
        plan.Model.Errors.Exceptions.Select(static each => each.Name)
            .ShouldBe(["AcmeFoundException", "AcmeNotFoundException", "AcmeStatus499Exception"]);
    }

    [Fact]
    public void TheSameStatusOfSeveralOperationsIsOneException()
    {
        ApiPlan plan = ApiPlan.Of(
            """
            paths:
              /a: { get: { responses: { '403': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Forbidden' } } } } } } }
              /b: { get: { responses: { '403': { description: Other., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } } } }

            """ + Problem);

        StatusExceptionModel exception = plan.Model.Errors.Exceptions.ShouldHaveSingleItem();
        exception.Documentation.ShouldBe("Forbidden.");
        exception.ErrorTypes.ShouldBe(["AuthDenied", "Locked"]);
        plan["GetB"].ErrorTypes.ShouldBeEmpty();
    }

    [Fact]
    public void AnotherEnvelopeIsMappedByTheExtension()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            "responses: { '400': { content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } } }",
            """
            x-postgen-errors: { type: /error/code, detail: /error/message, requestId: /meta/request_id }
            components:
              schemas:
                Error:
                  type: object
                  properties:
                    error: { anyOf: [{ type: 'null' }, { type: object, properties: { code: { enum: [validation_error, 17] }, message: { type: string } } }] }
                    meta: { type: object, properties: { request_id: { type: string } } }
            """);

        plan.Model.Errors.Envelope.ShouldBe(new ErrorEnvelopeModel { Type = "/error/code", Detail = "/error/message", RequestId = "/meta/request_id" });
        plan.Model.Errors.ErrorTypes!.Members.Select(static member => member.Name + "=" + member.Value).ShouldBe(["ValidationError=validation_error", "_17=17"]);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("x-postgen-errors: 5", "PG0170 9:19")]
    [InlineData("x-postgen-errors: {}", "PG0170 9:19")]
    [InlineData("x-postgen-errors: { type: code, detail: /message }", "PG0170 9:27")]
    [InlineData("x-postgen-errors: { code: /code, detail: /message }", "PG0170 9:21")]
    [InlineData("x-postgen-errors: { type: /error/code }", "PG0170 9:19")]
    public void AnExtensionThatCannotBeUsedIsReported(string extension, string fault)
    {
        ApiPlan plan = ApiPlan.OfOperation(
            "responses:\n  '400': { content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }",
            extension);

        plan.Faults.ShouldBe([fault]);
    }

    [Theory]
    [InlineData("'404'", "'403'", "Error")]
    [InlineData("'404'", "4XX", "Error")]
    public void ABodyOfSeveralStatusesIsNamedAfterNone(string one, string other, string name)
    {
        const string body = "{ content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }";
        ApiPlan plan = ApiPlan.OfOperation("responses:\n  " + one + ": " + body + "\n  " + other + ": " + body);

        plan.Model.Types.ShouldHaveSingleItem().Name.ShouldBe(name);
    }

    [Fact]
    public void ABodyOfOneStatusIsNamedAfterIt()
    {
        const string body = "{ responses: { '404': { content: { application/json: { schema: { type: object, properties: { message: {} } } } } } } }";
        ApiPlan plan = ApiPlan.Of("paths: { /a: { get: " + body + ", put: " + body + " } }");

        plan.Model.Types.ShouldHaveSingleItem().Name.ShouldBe("NotFoundError");
    }

    [Fact]
    public void NamesOfTypesNeverClash()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            responses:
              '400':
                content:
                  application/json:
                    schema: { properties: { type: { enum: [unrecognized, '>', '', too_long, too-long] }, title: {}, status: {} } }
            """);

        plan.Operation.ErrorTypes.ShouldBe(["Unrecognized2", "GreaterThan", "Empty", "TooLong2", "TooLong"]);
    }
}
