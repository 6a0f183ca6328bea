using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Validation 2020-12, section 6.5; Core 2020-12, section 10.3.2
public class ObjectTests
{
    [Theory]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", true)]
    [InlineData("""{"minProperties":1}""", "{}", false)]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"a":2}""", true)]
    [InlineData("""{"maxProperties":1}""", "[1,2]", true)]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", true)]
    [InlineData("""{"required":["a"]}""", """{"b":1}""", false)]
    [InlineData("""{"required":["a"]}""", "12", true)]
    [InlineData("""{"required":[]}""", "{}", true)]
    [InlineData("""{"required":["toString","__proto__"]}""", "{}", false)]
    public void Counts_and_presence(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":1,"b":"x"}""", true)]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":"1"}""", false)]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":"1","a":1}""", true)]
    [InlineData("""{"properties":{"a":false}}""", """{"a":1}""", false)]
    [InlineData("""{"properties":{"a":false}}""", """{"b":1}""", true)]
    [InlineData("""{"patternProperties":{"^x":{"type":"integer"}}}""", """{"x1":1,"y":"a"}""", true)]
    [InlineData("""{"patternProperties":{"^x":{"type":"integer"}}}""", """{"x1":"a"}""", false)]
    [InlineData("""{"patternProperties":{"^x":false}}""", """{"x1":1}""", false)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"properties":{"a":{}},"patternProperties":{"^x":{}},"additionalProperties":false}""", """{"a":1,"x":2}""", true)]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"a":1}""", true)]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"a":"1"}""", false)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"additionalProperties":false}""", """{"a":1}""", false)]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"ab":1}""", true)]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"abc":1}""", false)]
    [InlineData("""{"propertyNames":{"pattern":"^[a-z]+$"}}""", """{"a":1,"B":2}""", false)]
    [InlineData("""{"propertyNames":false}""", "{}", true)]
    public void Properties_by_name(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", "{}", true)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", false)]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1}""", false)]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"a":1}""", false)]
    [InlineData("""{"dependentSchemas":{"a":{"properties":{"b":{"type":"integer"}}}}}""", """{"b":"x"}""", true)]
    public void Properties_that_depend_on_others(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Fact]
    public void Objects_with_many_properties_are_looked_up()
    {
        string members = string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"p{i}\":{i}"));
        Verdict.Of("""{"required":["p0","p499"],"properties":{"p499":{"const":499}},"maxProperties":500}""", "{" + members + "}", true);
        Verdict.Of("""{"required":["p500"]}""", "{" + members + "}", false);
    }

    [Theory]
    [InlineData(ValidationDirection.Any, false, false)]
    [InlineData(ValidationDirection.Request, true, false)]
    [InlineData(ValidationDirection.Response, false, true)]
    public void Required_properties_of_the_other_direction_may_be_missing(ValidationDirection direction, bool withoutRead, bool withoutWrite)
    {
        Schema schema = Schema.Compile(Verdict.Read("""
            {"required":["id","password"],"properties":{"id":{"$ref":"#/$defs/id"},"password":{"writeOnly":true}},"$defs":{"id":{"readOnly":true}}}
            """));
        var options = new ValidationOptions { Direction = direction };

        schema.Validate(Verdict.Read("""{"password":"x"}"""), options).IsValid.ShouldBe(withoutRead);
        schema.Validate(Verdict.Read("""{"id":1}"""), options).IsValid.ShouldBe(withoutWrite);
    }
}
