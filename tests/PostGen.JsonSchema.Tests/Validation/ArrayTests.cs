namespace PostGen.JsonSchema.Tests.Validation;

// Validation 2020-12, section 6.4; Core 2020-12, section 10.3.1
public class ArrayTests
{
    [Theory]
    [InlineData("""{"minItems":1}""", "[1]", true)]
    [InlineData("""{"minItems":1}""", "[]", false)]
    [InlineData("""{"minItems":1}""", "{}", true)]
    [InlineData("""{"maxItems":1}""", "[1]", true)]
    [InlineData("""{"maxItems":1}""", "[1,2]", false)]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", true)]
    [InlineData("""{"uniqueItems":true}""", "[1,true,\"1\",[1],{\"a\":1}]", true)]
    [InlineData("""{"uniqueItems":true}""", "[1,1.0]", false)]
    [InlineData("""{"uniqueItems":true}""", """[{"a":1,"b":2},{"b":2,"a":1}]""", false)]
    [InlineData("""{"uniqueItems":true}""", """[{"a":{"b":{"c":{"d":{"e":1}}}}},{"a":{"b":{"c":{"d":{"e":2}}}}}]""", true)]
    [InlineData("""{"uniqueItems":false}""", "[1,1]", true)]
    public void Counts_and_uniqueness(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"items":{"type":"integer"}}""", "[1,2]", true)]
    [InlineData("""{"items":{"type":"integer"}}""", "[1,\"2\"]", false)]
    [InlineData("""{"items":{"type":"integer"}}""", """{"0":"a"}""", true)]
    [InlineData("""{"items":false}""", "[]", true)]
    [InlineData("""{"items":false}""", "[1]", false)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", "[1,\"a\",null]", true)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", "[1]", true)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", "[1,2]", false)]
    [InlineData("""{"prefixItems":[{"type":"integer"}],"items":false}""", "[1]", true)]
    [InlineData("""{"prefixItems":[{"type":"integer"}],"items":false}""", "[1,2]", false)]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",1,2]", true)]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",\"b\"]", false)]
    [InlineData("""{"prefixItems":[true,false]}""", "[1]", true)]
    [InlineData("""{"prefixItems":[true,false]}""", "[1,2]", false)]
    public void Items_by_place(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"contains":{"minimum":5}}""", "[3,5]", true)]
    [InlineData("""{"contains":{"minimum":5}}""", "[3]", false)]
    [InlineData("""{"contains":{"minimum":5}}""", "[]", false)]
    [InlineData("""{"contains":{"minimum":5}}""", "{}", true)]
    [InlineData("""{"contains":{"const":1},"minContains":2}""", "[1]", false)]
    [InlineData("""{"contains":{"const":1},"minContains":2}""", "[1,2,1]", true)]
    [InlineData("""{"contains":{"const":1},"minContains":0}""", "[]", true)]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", "[1,1]", false)]
    [InlineData("""{"contains":{"const":1},"minContains":0,"maxContains":1}""", "[1,2]", true)]
    [InlineData("""{"minContains":1}""", "[]", true)]
    [InlineData("""{"maxContains":1}""", "[1,1]", true)]
    public void Items_that_must_be_among_them(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);
}
