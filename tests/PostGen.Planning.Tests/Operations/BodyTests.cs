using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class BodyTests
{
    private const string Object = "{ schema: { type: object, properties: { a: { type: string } } } }";

    [Theory]
    [InlineData("application/json", BodyKind.Json, "DoItRequest")]
    [InlineData("application/vnd.acme.v1+json", BodyKind.Json, "DoItRequest")]
    [InlineData("application/json; charset=utf-8", BodyKind.Json, "DoItRequest")]
    [InlineData("text/json", BodyKind.Json, "DoItRequest")]
    [InlineData("text/plain", BodyKind.Json, "DoItRequest")]
    [InlineData("multipart/form-data", BodyKind.Multipart, "DoItRequest")]
    [InlineData("multipart/mixed", BodyKind.Multipart, "DoItRequest")]
    [InlineData("application/x-www-form-urlencoded", BodyKind.Form, "DoItRequest")]
    [InlineData("application/octet-stream", BodyKind.Binary, "File")]
    [InlineData("text/csv", BodyKind.Text, "String")]
    public void TheMediaTypeDecides(string mediaType, object kind, string type)
    {
        ApiPlan plan = ApiPlan.OfOperation("requestBody: { content: { '" + mediaType + "': " + Object + " } }");

        BodyModel body = plan.Operation.Body.ShouldNotBeNull();
        body.Kind.ShouldBe((BodyKind)kind);
        body.MediaType.ShouldBe(mediaType);
        ApiPlan.Name(body.Type).ShouldBe(type);
        body.Required.ShouldBeFalse();
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("*/*", "{ type: object, properties: { a: { type: string } } }", BodyKind.Json, "application/json")]
    [InlineData("application/*", "{ type: array, items: { type: string } }", BodyKind.Json, "application/json")]
    [InlineData("*/*", "{ type: string }", BodyKind.Text, "text/plain")]
    [InlineData("*/*", "{ type: string, format: binary }", BodyKind.Binary, "*/*")]
    [InlineData("*/*", "{}", BodyKind.Binary, "*/*")]
    [InlineData("image/*", "{}", BodyKind.Binary, "image/*")]
    [InlineData("Image/*; q=1", "{}", BodyKind.Binary, "image/*")]
    [InlineData("im*/*", "{}", BodyKind.Binary, "application/octet-stream")]
    [InlineData("text/*", "{ type: string }", BodyKind.Text, "text/plain")]
    public void OfWildcardsTheSchemaDecides(string mediaType, string schema, object kind, string sent)
    {
        ApiPlan plan = ApiPlan.OfOperation("requestBody: { content: { '" + mediaType + "': { schema: " + schema + " } } }");

        plan.Operation.Body!.Kind.ShouldBe((BodyKind)kind);
        plan.Operation.Body!.MediaType.ShouldBe(sent);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/xml", "{ type: object }", BodyKind.Text, "PG0161")]
    [InlineData("application/x-ndjson", "{ type: object }", BodyKind.Text, "PG0161")]
    [InlineData("application/vnd.acme", "{ type: object }", BodyKind.Json, "PG0160")]
    [InlineData("application/vnd.acme", "{ type: string }", BodyKind.Text, "PG0160")]
    [InlineData("application/vnd.acme", "{}", BodyKind.Binary, "PG0160")]
    [InlineData("multipart/form-data", "{}", BodyKind.Binary, "PG0163")]
    [InlineData("application/x-www-form-urlencoded", "{}", BodyKind.Text, "PG0163")]
    public void WhatHasNoModelIsHandedOverAndReported(string mediaType, string schema, object kind, string id)
    {
        ApiPlan plan = ApiPlan.OfOperation("requestBody:\n  content:\n    " + mediaType + ": { schema: " + schema + " }");

        plan.Operation.Body!.Kind.ShouldBe((BodyKind)kind);
        plan.Operation.Body!.MediaType.ShouldBe(mediaType);
        plan.Faults.ShouldBe([id + " 9:11"]);
    }

    [Theory]
    [InlineData("nonsense", "application/octet-stream")]
    [InlineData("image/ä", "application/octet-stream")]
    [InlineData("application/json; x=ä", "application/json")]
    public void AMediaTypeThatCannotBeSentIsReplaced(string mediaType, string sent) =>
        ApiPlan.OfOperation("requestBody: { content: { '" + mediaType + "': {} } }").Operation.Body!.MediaType.ShouldBe(sent);

    [Fact]
    public void AJsonBodyWithoutSchemaIsAnything() =>
        ApiPlan.OfOperation("requestBody: { required: true, content: { application/json: {} } }")
            .Operation.Body!.Type.Kind.ShouldBe(TypeKind.Any);

    [Fact]
    public void OtherShapesAreFurtherMethods()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            requestBody:
              content:
                application/octet-stream: { schema: { type: string, format: binary } }
                text/plain: { schema: { type: string } }
                application/x-www-form-urlencoded: { schema: { type: object, properties: { f: { type: string } } } }
                multipart/form-data: { schema: { type: object, properties: { m: { type: string } } } }
                multipart/related: { schema: { type: object, properties: { r: { type: string } } } }
                application/json: { schema: { type: object, properties: { j: { type: string } } } }
                application/vnd.acme.full+json: { schema: { type: object, properties: { full: { type: string } } } }
                application/xml: { schema: { type: object, properties: { j: { type: string } } } }
                image/png: {}
            """);

        plan.Operations.Select(static operation => operation.Name + " " + operation.Body!.MediaType).ShouldBe(
        [
            "DoIt application/json",
            "DoItAsVndAcmeFull application/vnd.acme.full+json",
            "DoItAsMultipart multipart/form-data",
            "DoItAsMultipartRelated multipart/related",
            "DoItAsForm application/x-www-form-urlencoded",
            "DoItAsText text/plain",
            "DoItAsBinary application/octet-stream",
        ]);
        plan.Operations[^1].Body!.OtherMediaTypes.ShouldBe(["image/png"]);
        plan.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void TheSameShapeIsOneMethod()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            requestBody:
              content:
                multipart/form-data: { schema: { $ref: '#/components/schemas/Pet' } }
                application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } }
                text/json: { schema: { $ref: '#/components/schemas/Pet' } }
                application/json: { schema: { $ref: '#/components/schemas/Pet' } }
            """,
            "components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }");

        plan.Operation.Body!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public void FilesPreferMultipart()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            requestBody:
              content:
                application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                multipart/form-data: { schema: { $ref: '#/components/schemas/Pet' } }
            """,
            "components: { schemas: { Pet: { type: object, properties: { photo: { type: string, format: binary } } } } }");

        plan.Operation.Body!.Kind.ShouldBe(BodyKind.Multipart);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public void AnyMethodCanHaveABody(string method)
    {
        ApiPlan plan = ApiPlan.Of("paths: { /a: { " + method.ToLowerInvariant() + ": { requestBody: { content: { application/json: {} } } } } }");

        plan.Operation.Body.ShouldNotBeNull();
    }

    [Fact]
    public void ABodyThatCannotBeReadCostsOnlyItself()
    {
        ApiPlan plan = ApiPlan.Of("""
            paths:
              /a: { post: { requestBody: { required: true } } }
              /b: { post: { requestBody: { $ref: '#/components/requestBodies/Nowhere' } } }
              /c: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/nowhere' } } } } } }
            """);

        plan.Operations.Select(static operation => operation.Body is null).ShouldBe([true, true, false]);
        plan.Faults.ShouldBe(["PG0162 4:30", "PG0020 5:38", "PG0020 6:79"]);
    }
}
