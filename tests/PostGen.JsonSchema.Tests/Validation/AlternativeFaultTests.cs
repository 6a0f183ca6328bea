using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// What is said of a value that fits no alternative.
public class AlternativeFaultTests
{
    private const string Publish = """
        {"oneOf":[{"$ref":"#/$defs/Free"},{"$ref":"#/$defs/Promoted"}],
         "discriminator":{"propertyName":"mode","mapping":{"FREE":"#/$defs/Free","PROMOTED":"#/$defs/Promoted","PROMOTED_PLUS":"Promoted"}},
         "$defs":{
           "Free":{"type":"object","required":["account_id","mode"],"properties":{"mode":{"enum":["FREE"]},"account_id":{"type":"string"}}},
           "Promoted":{"type":"object","required":["account_id","mode","daily"],"properties":{"mode":{"enum":["PROMOTED","PROMOTED_PLUS"]},"account_id":{"type":"string"},"daily":{"type":"number"}}}}}
        """;

    [Theory]
    [InlineData("""{"mode":"PROMOTED_PLUS","account_id":"a"}""", "The object must have the property \"daily\".", "{")]
    [InlineData("""{"mode":"FREE","account_id":1}""", "\"account_id\" must be a string, but is the number 1.", "1")]
    [InlineData("""{"mode":"FRE","account_id":"a"}""", "\"mode\" must be one of \"FREE\", \"PROMOTED\" or \"PROMOTED_PLUS\", but is \"FRE\". Did you mean \"FREE\"?", "\"FRE\"")]
    [InlineData("""{"account_id":"a"}""", "The value must have the property \"mode\", which tells its alternatives apart: \"FREE\", \"PROMOTED\" or \"PROMOTED_PLUS\".", "{")]
    [InlineData("7", "The value must be an object, but is the number 7.", "7")]
    public void A_discriminator_tells_which_one_was_meant(string instance, string message, string token)
    {
        ValidationFault fault = Verdict.OnlyFaultOf(Publish, instance);

        fault.Message.ShouldBe(message);
        instance.Substring(fault.Offset, fault.Length).ShouldBe(token);
    }

    [Theory]
    [InlineData("""{"t":"a","x":1,"y":2}""", true)]
    [InlineData("""{"t":"b","x":1,"y":2}""", true)]
    [InlineData("""{"t":"c","x":1,"y":2}""", false)]
    [InlineData("""{"t":"b","x":1}""", true)]
    [InlineData("""{"x":1,"y":2}""", false)]
    [InlineData("""{"t":"a","y":2,"x":"no"}""", true)]
    [InlineData("""{"t":"a"}""", false)]
    public void A_discriminator_says_which_of_several_that_fit_was_meant(string instance, bool valid) => Verdict.Of(
        """
        {"oneOf":[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/B"}],"discriminator":{"propertyName":"t","mapping":{"a":"A","b":"B"}},
         "$defs":{"A":{"required":["x"],"properties":{"x":{"type":"integer"}}},"B":{"required":["y"]}}}
        """,
        instance,
        valid);

    [Fact]
    public void A_discriminator_decides_nothing() =>
        Verdict.Of("""{"anyOf":[{"$ref":"#/$defs/A"},{"type":"object"}],"discriminator":{"propertyName":"t","mapping":{"a":"A"}},"$defs":{"A":{"required":["x"]}}}""", """{"t":"a"}""", true);

    [Theory]
    [InlineData("""{"oneOf":[{"$ref":"#/$defs/X"},{"type":"null"}],"$defs":{"X":{"type":"object","required":["a"]}}}""", "{}", "The object must have the property \"a\".")]
    [InlineData("""{"oneOf":[{"$ref":"#/$defs/X"},{"type":"null"}],"$defs":{"X":{"type":"object","required":["a"]}}}""", "1", "The value must be an object or null, but is the number 1.")]
    [InlineData("""{"oneOf":[{"const":"a"},{"const":"bcd"}]}""", "\"bce\"", "The value must be one of \"a\" or \"bcd\", but is \"bce\". Did you mean \"bcd\"?")]
    [InlineData("""{"anyOf":[{"properties":{"t":{"const":"a"}},"required":["t","x"]},{"properties":{"t":{"const":"b"}},"required":["t"]}]}""", """{"t":"a"}""", "The object must have the property \"x\".")]
    [InlineData("""{"anyOf":[{"properties":{"t":{"const":"a"}},"required":["t","x"]},{"properties":{"t":{"const":"b"}},"required":["t"]}]}""", """{"t":"c"}""", "\"t\" must be one of \"a\" or \"b\", but is \"c\".")]
    [InlineData("""{"anyOf":[{"required":["publishNow"]},{"required":["scheduledFor"]}]}""", "{}", "One of these must be given: \"publishNow\" or \"scheduledFor\".")]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b","c"]}]}""", """{"a":1,"b":2,"c":3}""", "Only one of these may be given: \"a\" or \"b\" with \"c\".")]
    [InlineData("""{"oneOf":[{"title":"Small","maximum":5},{"title":"Even","multipleOf":2}]}""", "4", "The value fits more than one alternative where only one may fit: Small and Even.")]
    [InlineData("""{"anyOf":[{"title":"Big","minimum":100},{"multipleOf":2}]}""", "3", "The value fits none of its 2 alternatives. Big: The value must be at least 100, but is 3. alternative 2: The value must be a multiple of 2, but is 3.")]
    public void The_likeliest_alternative_is_spoken_of(string schema, string instance, string message) => Verdict.OnlyFaultOf(schema, instance).Message.ShouldBe(message);

    [Fact]
    public void A_mapping_without_any_sense_does_no_harm() => Verdict.Of(
        """{"oneOf":[{"$ref":"#/$defs/A"}],"discriminator":{"propertyName":"t","mapping":{"a":"#/nowhere","b":7}},"$defs":{"A":{"type":"object","required":["x"]}}}""",
        """{"t":"a"}""",
        false);

    [Fact]
    public void A_node_of_YAML_without_extent_has_a_fault_too()
    {
        var empty = new SourceScalar(SourceKind.Null, "null", 5, 5);

        ValidationFault fault = Schema.Compile(Verdict.Read("""{"type":"string"}""")).Validate(empty).Faults.ShouldHaveSingleItem();

        (fault.Offset, fault.Length).ShouldBe((5, 0));
    }
}
