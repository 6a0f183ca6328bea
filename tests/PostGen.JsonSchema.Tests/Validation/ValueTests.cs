namespace PostGen.JsonSchema.Tests.Validation;

// type, enum, const (Validation 2020-12, section 6.1)
public class ValueTests
{
    [Theory]
    [InlineData("null", "null", true)]
    [InlineData("null", "0", false)]
    [InlineData("boolean", "false", true)]
    [InlineData("boolean", "\"false\"", false)]
    [InlineData("object", "{}", true)]
    [InlineData("object", "[]", false)]
    [InlineData("array", "[]", true)]
    [InlineData("array", "{}", false)]
    [InlineData("string", "\"1\"", true)]
    [InlineData("string", "1", false)]
    [InlineData("number", "1.5", true)]
    [InlineData("number", "\"1.5\"", false)]
    [InlineData("integer", "1", true)]
    [InlineData("integer", "1.0", true)]
    [InlineData("integer", "1e2", true)]
    [InlineData("integer", "1.5", false)]
    [InlineData("integer", "12345678901234567890", true)]
    public void Types_are_told_apart(string type, string instance, bool valid) => Verdict.Of($$"""{"type":"{{type}}"}""", instance, valid);

    [Theory]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("null", false)]
    public void Several_types_may_be_allowed(string instance, bool valid) => Verdict.Of("""{"type":["integer","string"]}""", instance, valid);

    [Theory]
    [InlineData("""{"enum":[1,"a",null,{"b":[1]}]}""", "1.0", true)]
    [InlineData("""{"enum":[1,"a",null,{"b":[1]}]}""", "null", true)]
    [InlineData("""{"enum":[1,"a",null,{"b":[1]}]}""", """{"b":[1e0]}""", true)]
    [InlineData("""{"enum":[1,"a",null,{"b":[1]}]}""", "\"A\"", false)]
    [InlineData("""{"enum":[false]}""", "0", false)]
    [InlineData("""{"enum":[[false]]}""", "[0]", false)]
    [InlineData("""{"const":2}""", "2.0", true)]
    [InlineData("""{"const":2}""", "\"2\"", false)]
    [InlineData("""{"const":null}""", "null", true)]
    [InlineData("""{"const":{"a":1,"b":2}}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"const":{"a":1}}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"const":9007199254740992}""", "9007199254740993", false)]
    public void Values_are_compared_as_JSON(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("true", true)]
    [InlineData("{}", true)]
    [InlineData("false", false)]
    public void Boolean_schemas_allow_all_or_nothing(string schema, bool valid)
    {
        Verdict.Of(schema, "null", valid);
        Verdict.Of(schema, """{"a":[1]}""", valid);
    }

    [Theory]
    [InlineData("""{"type":12,"enum":3,"minimum":"1","minLength":-1,"maxItems":1.5,"required":true,"properties":[],"items":1,"allOf":{},"not":3,"pattern":1}""")]
    [InlineData("\"no schema\"")]
    [InlineData("[]")]
    public void Keywords_with_values_of_the_wrong_type_say_nothing(string schema) => Verdict.Of(schema, """{"a":[1,"b"]}""", true);
}
