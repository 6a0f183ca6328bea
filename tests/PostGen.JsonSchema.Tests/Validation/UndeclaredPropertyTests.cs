using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

public class UndeclaredPropertyTests
{
    [Theory]
    [InlineData("""{"properties":{"text":{}}}""", """{"txt":1}""", new[] { "txt" })]
    [InlineData("""{"properties":{"text":{}}}""", """{"text":1}""", new string[0])]
    [InlineData("""{"properties":{"text":{}},"additionalProperties":true}""", """{"txt":1}""", new string[0])]
    [InlineData("""{"properties":{"text":{}},"additionalProperties":{"type":"integer"}}""", """{"txt":1}""", new string[0])]
    [InlineData("""{"properties":{"text":{}},"patternProperties":{"^x-":{}}}""", """{"x-a":1,"y":2}""", new[] { "y" })]
    [InlineData("""{"type":"object"}""", """{"txt":1}""", new string[0])]
    [InlineData("{}", """{"txt":1}""", new string[0])]
    [InlineData("""{"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}""", """{"a":1,"b":2,"c":3}""", new[] { "c" })]
    [InlineData("""{"allOf":[{"properties":{"o":{"properties":{"a":{}}}}},{"properties":{"o":{"properties":{"b":{}}}}}]}""", """{"o":{"a":1,"b":2,"c":3}}""", new[] { "c" })]
    [InlineData("""{"items":{"properties":{"a":{}}}}""", """[{"a":1},{"b":1}]""", new[] { "b" })]
    [InlineData("""{"oneOf":[{"required":["k"],"properties":{"k":{"const":1},"o":{"properties":{"a":{}}}}},{"required":["k"],"properties":{"k":{"const":2},"o":{"type":"object"}}}]}""", """{"k":2,"o":{"z":1}}""", new string[0])]
    [InlineData("""{"properties":{"a":{"$ref":"#"}}}""", """{"a":{"a":{"b":1}}}""", new[] { "b" })]
    [InlineData("""{"properties":{"a":{}},"unevaluatedProperties":{}}""", """{"b":1}""", new string[0])]
    public void Properties_that_nobody_mentions_are_reported_and_allowed(string schema, string instance, string[] names)
    {
        ValidationResult result = Schema.Compile(Verdict.Read(schema)).Validate(Verdict.Read(instance), new ValidationOptions { ReportUndeclared = true });

        result.IsValid.ShouldBeTrue();
        result.Faults.ShouldAllBe(fault => fault.Kind == ValidationFaultKind.Undeclared);
        result.Faults.Select(fault => instance.Substring(fault.Offset, fault.Length).Trim('"')).ShouldBe(names);
        Verdict.FaultsOf(schema, instance).ShouldBeEmpty();
    }

    [Fact]
    public void The_nearest_name_that_is_not_given_is_suggested()
    {
        Schema schema = Schema.Compile(Verdict.Read("""{"properties":{"text":{},"test":{}}}"""));

        ValidationFault fault = schema.Validate(Verdict.Read("""{"text":1,"texst":1}"""), new ValidationOptions { ReportUndeclared = true }).Faults.ShouldHaveSingleItem();

        fault.Suggestion.ShouldBe("test");
        fault.Message.ShouldBe("The schema does not mention the property \"texst\". Did you mean \"test\"?");
        (fault.InstancePointer, fault.SchemaPointer, fault.Keyword).ShouldBe(("", "", "properties"));
    }

    [Fact]
    public void An_object_that_fits_no_alternative_is_not_blamed_for_its_properties()
    {
        Schema schema = Schema.Compile(Verdict.Read("""{"properties":{"t":{}},"oneOf":[{"properties":{"t":{"const":1},"a":{}}},{"properties":{"t":{"const":2},"b":{}}}]}"""));

        schema.Validate(Verdict.Read("""{"t":3,"a":1}"""), new ValidationOptions { ReportUndeclared = true }).Faults.ShouldHaveSingleItem().Keyword.ShouldBe("oneOf");
    }
}
