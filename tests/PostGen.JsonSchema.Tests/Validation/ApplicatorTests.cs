namespace PostGen.JsonSchema.Tests.Validation;

// Core 2020-12, section 10.2
public class ApplicatorTests
{
    [Theory]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "2", true)]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "4", false)]
    [InlineData("""{"allOf":[true,false]}""", "1", false)]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", "1", true)]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", "2.5", true)]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", "1.5", false)]
    [InlineData("""{"anyOf":[true,false]}""", "1", true)]
    [InlineData("""{"anyOf":[false,false]}""", "1", false)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", "1", true)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", "3", false)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", "1.5", false)]
    [InlineData("""{"oneOf":[{"required":["a","b"]},{"required":["a","c"]}]}""", """{"a":1,"c":2}""", true)]
    [InlineData("""{"oneOf":[{"required":["a","b"]},{"required":["a","c"]}]}""", """{"a":1,"b":2,"c":3}""", false)]
    [InlineData("""{"allOf":[{"multipleOf":2}],"anyOf":[{"multipleOf":3}],"oneOf":[{"multipleOf":5}]}""", "30", true)]
    [InlineData("""{"allOf":[{"multipleOf":2}],"anyOf":[{"multipleOf":3}],"oneOf":[{"multipleOf":5}]}""", "15", false)]
    [InlineData("""{"not":{"type":"integer"}}""", "\"a\"", true)]
    [InlineData("""{"not":{"type":"integer"}}""", "1", false)]
    [InlineData("""{"not":{}}""", "1", false)]
    [InlineData("""{"not":{"not":{}}}""", "1", true)]
    [InlineData("""{"properties":{"a":{"not":{}}}}""", """{"a":1}""", false)]
    public void Combinations(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"if":{"exclusiveMaximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}""", "-1", true)]
    [InlineData("""{"if":{"exclusiveMaximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}""", "-100", false)]
    [InlineData("""{"if":{"exclusiveMaximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}""", "4", true)]
    [InlineData("""{"if":{"exclusiveMaximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}""", "3", false)]
    [InlineData("""{"if":{"const":0}}""", "1", true)]
    [InlineData("""{"then":{"const":0}}""", "1", true)]
    [InlineData("""{"else":{"const":0}}""", "1", true)]
    [InlineData("""{"if":true,"then":{"const":"t"},"else":{"const":"e"}}""", "\"e\"", false)]
    [InlineData("""{"if":{"properties":{"mode":{"const":"P"}},"required":["mode"]},"then":{"required":["daily"]}}""", """{"mode":"P"}""", false)]
    [InlineData("""{"if":{"properties":{"mode":{"const":"P"}},"required":["mode"]},"then":{"required":["daily"]}}""", "{}", true)]
    public void Conditions(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);
}
