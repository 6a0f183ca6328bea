using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Operations;

public sealed class PartTests
{
    [Theory]
    [InlineData("{ type: string }", "", "Text")]
    [InlineData("{ type: integer }", "", "Text")]
    [InlineData("{ type: string, format: binary }", "", "File")]
    [InlineData("{ type: string, format: binary }", "{ contentType: image/png }", "File image/png")]
    [InlineData("{ type: string, format: binary }", "{ contentType: 'image/png, image/jpeg' }", "File")]
    [InlineData("{ type: string, format: binary }", "{ contentType: image/* }", "File")]
    [InlineData("{ contentMediaType: image/png }", "", "File image/png")]
    [InlineData("{ type: array, items: { type: string, format: binary } }", "", "File repeated")]
    [InlineData("{ type: array, items: { type: string } }", "", "Text repeated")]
    [InlineData("{ type: array, items: { type: object, properties: { a: { type: string } } } }", "", "Json application/json repeated")]
    [InlineData("{ type: array, items: { type: string } }", "{ contentType: application/json }", "Json application/json")]
    [InlineData("{ type: array, items: { type: string } }", "{ contentType: application/vnd.acme+json }", "Json application/vnd.acme+json")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "", "Json application/json")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", "", "Json application/json")]
    [InlineData("{ type: string }", "{ contentType: text/markdown }", "Text text/markdown")]
    [InlineData("{ type: string }", "{ contentType: application/json }", "Json application/json")]
    public void EncodingFollowsTypeAndContentType(string schema, string encoding, string expected)
    {
        ApiPlan plan = Multipart("x: " + schema, encoding.Length == 0 ? "" : "x: " + encoding);

        Text(plan.Operation.Body!.Parts.ShouldHaveSingleItem()).ShouldBe(expected);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string } }", "{ style: form }", "Text repeated Form*")]
    [InlineData("{ type: array, items: { type: string } }", "{ style: form, explode: false }", "Text Form")]
    [InlineData("{ type: array, items: { type: string } }", "{ style: pipeDelimited }", "Text PipeDelimited")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ style: deepObject, explode: true }", "Text DeepObject*")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ explode: true, contentType: text/plain }", "Text Form*")]
    [InlineData("{ type: string }", "{ allowReserved: true }", "Text Form* reserved")]
    [InlineData("{ type: string, format: binary }", "{ style: form, contentType: image/png }", "File image/png Form*")]
    public void AStyleWinsOverTheContentType(string schema, string encoding, string expected)
    {
        PartModel part = Multipart("x: " + schema, "x: " + encoding).Operation.Body!.Parts.ShouldHaveSingleItem();

        (Text(part) + " " + part.Style + (part.Explode ? "*" : "") + (part.AllowReserved ? " reserved" : "")).ShouldBe(expected);
    }

    [Fact]
    public void PartsStandInDocumentOrderUnderTheirNames()
    {
        ApiPlan plan = Multipart(
            """
            payload_json: { type: string }
            'files[0]': { type: string, format: binary }
            'files[1]': { type: string, format: binary }
            """,
            "");

        plan.Operation.Body!.Parts.Select(static part => part.WireName + " " + part.Property)
            .ShouldBe(["payload_json PayloadJson", "files[0] Files0", "files[1] Files1"]);
    }

    [Fact]
    public void FormsFollowTheSameRules()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    required: [id]
                    properties:
                      id: { type: string, format: uuid }
                      tags: { type: array, items: { type: string } }
                      address: { type: object, properties: { city: { type: string } } }
                      deep: { type: object, properties: { a: { type: string } } }
                  encoding:
                    deep: { style: deepObject, explode: true }
            """);

        plan.Operation.Body!.Parts.Select(Text).ShouldBe(["Text", "Text repeated", "Json application/json", "Text"]);
        plan.Operation.Body!.Parts.Select(static part => part.Required).ShouldBe([true, false, false, false]);
        plan.Operation.Body!.Parts[3].Style.ShouldBe(ParameterStyle.DeepObject);
    }

    [Fact]
    public void AFileTurnsAFormIntoMultipart()
    {
        ApiPlan plan = ApiPlan.OfOperation("""
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: { type: object, properties: { photo: { type: string, format: binary } } }
            """);

        plan.Operation.Body!.Kind.ShouldBe(BodyKind.Multipart);
        plan.Operation.Body!.MediaType.ShouldBe("multipart/form-data");
        plan.Faults.ShouldBe(["PG0164 9:11"]);
    }

    [Theory]
    [InlineData("allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string, format: binary } } }]")]
    [InlineData("anyOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string, format: binary } } }]")]
    public void CompositionsArePartsToo(string schema)
    {
        ApiPlan plan = ApiPlan.OfOperation(
            "requestBody: { content: { multipart/form-data: { schema: { " + schema + " } } } }",
            "components: { schemas: { A: { type: object, properties: { a: { type: string } } } } }");

        plan.Operation.Body!.Parts.Select(static part => part.WireName).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void WhatIsNotSupportedIsReportedWhereItStands()
    {
        ApiPlan plan = ApiPlan.OfOperation(
            """
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }
                  itemEncoding: {}
                  encoding:
                    a:
                      contentType: application/xml
                      headers: { X-Rotation: {}, Content-Type: {} }
                      encoding: {}
                    c: { contentType: image/png }
            """,
            version: "3.2.0");

        plan.Operation.Body!.Parts.Select(Text).ShouldBe(["Json application/json"]);
        plan.Faults.ShouldBe(["PG0164 11:27", "PG0164 14:30", "PG0164 15:28", "PG0164 16:27", "PG0165 17:15"]);
    }

    private static ApiPlan Multipart(string properties, string encoding) => ApiPlan.OfOperation(
        "requestBody:\n  content:\n    multipart/form-data:\n      schema:\n        type: object\n        properties:\n"
        + ApiPlan.Indent(properties, 10)
        + (encoding.Length == 0 ? "" : "      encoding:\n" + ApiPlan.Indent(encoding, 8)));

    private static string Text(PartModel part) =>
        part.Encoding + (part.ContentType is null ? "" : " " + part.ContentType) + (part.Repeated ? " repeated" : "");
}
