using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class ParameterTests
{
    [Fact]
    public void RequiredOnesComeFirstInDeclaredOrder()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - { name: b, in: query, schema: { type: integer } }
              - { name: a, in: query, required: true, schema: { type: integer, format: int32 } }
              - { name: X-Trace, in: header, required: true, schema: { type: string } }
              - { name: sid, in: cookie, schema: { type: string } }
            """);

        plan.Operation.Parameters.Select(static parameter => parameter.Name).ShouldBe(["a", "xTrace", "b", "sid"]);
        plan.Operation.Parameters.Select(static parameter => parameter.Type.Kind)
            .ShouldBe([TypeKind.Int32, TypeKind.String, TypeKind.Int64, TypeKind.String]);
    }

    [Fact]
    public void AnOperationOverridesItsPathItem()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /a:
                parameters:
                  - { name: x, in: query, schema: { type: string } }
                  - { name: y, in: query, schema: { type: string } }
                get:
                  parameters:
                    - { name: x, in: query, schema: { type: integer } }
                    - { name: x, in: header, schema: { type: boolean } }
            """);

        plan.Operation.Parameters.Select(static parameter => parameter.Name + " " + parameter.Location + " " + parameter.Type.Kind)
            .ShouldBe(["x Query Int64", "y Query String", "headerX Header Boolean"]);
        plan.Faults.ShouldBe(["PG0153 11:19"]);
    }

    [Fact]
    public void ReferencesAreFollowedAndNameTheirTypes()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            "parameters: [{ $ref: '#/components/parameters/sort_order' }, { name: mode, in: query, schema: { enum: [a, b] } }]",
            """
            components:
              parameters:
                sort_order: { name: sort, in: query, schema: { type: string, enum: [asc, desc] } }
            """);

        plan.Operation.Parameters.Select(static parameter => ApiPlan.Name(parameter.Type)).ShouldBe(["SortOrder", "DoItMode"]);
    }

    [Fact]
    public void NamesThatDifferBySymbolsAreToldApart()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - { name: StartTime<, in: query, schema: { type: string } }
              - { name: StartTime, in: query, schema: { type: string } }
              - { name: StartTime>, in: query, schema: { type: string } }
            """);

        plan.Operation.Parameters.Select(static parameter => parameter.Name)
            .ShouldBe(["startTimeLessThan", "startTime", "startTimeGreaterThan"]);
        plan.Operation.Parameters.Select(static parameter => parameter.WireName).ShouldBe(["StartTime<", "StartTime", "StartTime>"]);
        plan.Faults.ShouldBe(["PG0153 8:19", "PG0153 10:19"]);
    }

    [Fact]
    public void NamesOfTheMethodsOwnParametersAreKeptFree()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - { name: request, in: query, schema: { type: string } }
              - { name: options, in: header, schema: { type: string } }
              - { name: cancellation_token, in: query, schema: { type: string } }
            """);

        plan.Operation.Parameters.Select(static parameter => parameter.Name)
            .ShouldBe(["queryRequest", "headerOptions", "queryCancellationToken"]);
    }

    [Theory]
    [InlineData("in: query", ParameterStyle.Form, true)]
    [InlineData("in: cookie", ParameterStyle.Form, true)]
    [InlineData("in: header", ParameterStyle.Simple, false)]
    [InlineData("in: query, style: pipeDelimited", ParameterStyle.PipeDelimited, false)]
    [InlineData("in: query, style: spaceDelimited, explode: true", ParameterStyle.SpaceDelimited, true)]
    [InlineData("in: query, style: deepObject, explode: true", ParameterStyle.DeepObject, true)]
    [InlineData("in: query, explode: false", ParameterStyle.Form, false)]
    [InlineData("in: cookie, style: cookie", ParameterStyle.Cookie, true)]
    public void StylesHaveTheirDefaults(string members, object style, bool explode)
    {
        ApiPlan plan = ApiPlan.OfOperation("parameters: [{ name: x, schema: { type: array, items: { type: string } }, " + members + " }]");

        plan.Operation.Parameters[0].Style.ShouldBe((ParameterStyle)style);
        plan.Operation.Parameters[0].Explode.ShouldBe(explode);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("header", "form", ParameterStyle.Simple)]
    [InlineData("query", "matrix", ParameterStyle.Form)]
    [InlineData("query", "fancy", ParameterStyle.Form)]
    public void AStyleThatIsNotAllowedGivesWayToTheDefault(string location, string style, object expected)
    {
        ApiPlan plan = ApiPlan.OfOperation("parameters:\n  - { name: x, in: " + location + ", style: " + style + " }");

        plan.Operation.Parameters[0].Style.ShouldBe((ParameterStyle)expected);
        plan.Faults.ShouldHaveSingleItem().ShouldStartWith("PG0158 8:");
    }

    [Fact]
    public void ContentIsSentAsJson()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - name: filter
                in: query
                content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }
              - name: text
                in: query
                content: { text/plain: { schema: { type: string } } }
              - name: xml
                in: query
                content: { application/xml: { schema: { type: object } } }
            """);

        plan.Operation.Parameters.Select(static parameter => parameter.AsJson).ShouldBe([true, false, false]);
        plan.Operation.Parameters.Select(static parameter => ApiPlan.Name(parameter.Type)).ShouldBe(["DoItFilter", "String", "String"]);
        plan.Faults.ShouldBe(["PG0159 16:22"]);
    }

    [Fact]
    public void TheWholeQueryCanBeOneParameter()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            parameters:
              - name: all
                in: querystring
                content:
                  application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }
            """,
            version: "3.2.0");

        ParameterModel parameter = plan.Operation.Parameters.ShouldHaveSingleItem();
        parameter.Location.ShouldBe(ParameterLocation.QueryString);
        parameter.Style.ShouldBe(ParameterStyle.Form);
        parameter.AsJson.ShouldBeFalse();
        parameter.Type.Kind.ShouldBe(TypeKind.Model);
    }

    [Fact]
    public void HeadersThatOpenApiIgnoresAreReported()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - { name: accept, in: header, schema: { type: string } }
              - { name: Content-Type, in: header, schema: { type: string } }
              - { name: Authorization, in: header, schema: { type: string } }
              - { name: Authorization, in: query, schema: { type: string } }
            """);

        plan.Operation.Parameters.ShouldHaveSingleItem().Location.ShouldBe(ParameterLocation.Query);
        plan.Faults.ShouldBe(["PG0157 8:19", "PG0157 9:19", "PG0157 10:19"]);
    }

    [Fact]
    public void AParameterThatCannotBeReadCostsOnlyItself()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            parameters:
              - { in: query }
              - { name: x, in: body }
              - { $ref: '#/components/parameters/Nowhere' }
              - { name: 'My Header:', in: header }
              - { name: ok, in: query, deprecated: true, description: Fine. }
            """);

        ParameterModel parameter = plan.Operation.Parameters.ShouldHaveSingleItem();
        parameter.Deprecated.ShouldBeTrue();
        parameter.Documentation.ShouldBe("Fine.");
        plan.Faults.ShouldBe(["PG0156 8:11", "PG0156 9:11", "PG0020 10:19", "PG0156 11:19"]);
    }

    [Theory]
    [InlineData("parameters: [{ name: idempotency-key, in: header, required: true, schema: { type: string } }]", "idempotency-key")]
    [InlineData("x-idempotency-key: X-Request-Key", "X-Request-Key")]
    [InlineData("parameters: [{ name: X-Key, in: header }]\nx-idempotency-key: x-key", "X-Key")]
    [InlineData("parameters: [{ name: Idempotency-Key, in: query }]", null)]
    [InlineData("description: None.", null)]
    public void AnIdempotencyHeaderIsNoParameter(string members, string? expected)
    {
        ApiPlan plan = ApiPlan.OfOperation(members);

        plan.Operation.IdempotencyHeader.ShouldBe(expected);
        plan.Operation.Parameters.Any(static parameter => parameter.Location == ParameterLocation.Header).ShouldBeFalse();
    }

    [Fact]
    public void ConstraintsAreKept()
    {
        ApiPlan plan = ApiPlan.OfOperation("parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }]");

        plan.Operation.Parameters[0].Constraints.Minimum.ShouldBe("1");
        plan.Operation.Parameters[0].Constraints.Maximum.ShouldBe("100");
    }

    [Fact]
    public void NullHasNoTextInAUrl() =>
        ApiPlan.OfOperation("""
            parameters:
              - { name: a, in: query, required: true, schema: { type: [string, 'null'] } }
              - { name: b, in: query, content: { application/json: { schema: { type: [string, 'null'] } } } }
            """).Operation.Parameters.Select(parameter => parameter.Type.Nullable).ShouldBe([false, true]);
}
