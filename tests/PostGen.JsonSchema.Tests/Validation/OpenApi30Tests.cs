using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// OpenAPI 3.0.4, section 4.7.24
public class OpenApi30Tests
{
    private static readonly SchemaSetOptions s_options = new() { Dialect = SchemaDialect.OpenApi30 };

    [Theory]
    [InlineData("""{"type":"string","nullable":true}""", "null", true)]
    [InlineData("""{"type":"string","nullable":true,"enum":["a"]}""", "null", true)]
    [InlineData("""{"nullable":true,"allOf":[{"type":"object"}]}""", "null", true)]
    [InlineData("""{"type":"string"}""", "null", false)]
    [InlineData("""{"type":"string","nullable":true}""", "1", false)]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", "1", false)]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", "1.1", true)]
    [InlineData("""{"minimum":1,"exclusiveMinimum":false}""", "1", true)]
    [InlineData("""{"maximum":1,"exclusiveMaximum":true}""", "1", false)]
    [InlineData("""{"$ref":"#/definitions/a","maxLength":1,"definitions":{"a":{"type":"string"}}}""", "\"abc\"", true)]
    [InlineData("""{"type":"array","items":{"type":"integer"}}""", "[1,\"a\"]", false)]
    [InlineData("""{"const":1,"contains":{"const":1},"if":true,"then":false,"propertyNames":false,"patternProperties":{"":false},"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"example":{"$id":"x"},"type":"string"}""", "\"a\"", true)]
    [InlineData("""{"additionalProperties":false,"properties":{"a":{}}}""", """{"b":1}""", false)]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"integer"}],"not":{"enum":["x"]}}""", "\"x\"", false)]
    public void Keywords_mean_what_OpenAPI_says(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid, s_options);

    [Fact]
    public void In_3_1_nullable_is_no_keyword() => Verdict.Of("""{"type":"string","nullable":true}""", "null", false);

    [Theory]
    [InlineData("""{"swagger":"2.0","definitions":{"A":{"type":"string","nullable":true}}}""", "#/definitions/A", true)]
    [InlineData("""{"openapi":"3.0.3","components":{"schemas":{"A":{"type":"string","nullable":true}}}}""", "#/components/schemas/A", true)]
    [InlineData("""{"openapi":"3.1.1","components":{"schemas":{"A":{"type":"string","nullable":true}}}}""", "#/components/schemas/A", false)]
    [InlineData("""{"openapi":"3.2.0","components":{"schemas":{"A":{"type":["string","null"]}}}}""", "#/components/schemas/A", true)]
    public void A_document_tells_its_dialect(string document, string pointer, bool valid)
    {
        var schemas = new SchemaSet();
        schemas.Add("d", Verdict.Read(document));

        schemas.Find("d" + pointer)!.IsValid(Verdict.Read("null")).ShouldBe(valid);
    }
}
