using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Where a fault is and what it says.
public class FaultTests
{
    private const string Post = """
        {"type":"object","required":["account_id","text"],"additionalProperties":false,
         "properties":{
           "account_id":{"type":"string","minLength":1},
           "text":{"type":"string","maxLength":3,"pattern":"^[a-z]*$"},
           "kind":{"enum":["like","celebrate","support"]},
           "count":{"type":"integer","minimum":1,"exclusiveMaximum":10,"multipleOf":2},
           "tags":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":2,"uniqueItems":true},
           "version":{"const":1}}}
        """;

    [Theory]
    [InlineData("""{"account_id":"","text":"a"}""", "minLength", "\"\"", "/account_id", "\"account_id\" must not be empty.")]
    [InlineData("""{"account_id":"a","text":"abcd"}""", "maxLength", "\"abcd\"", "/text", "\"text\" must have at most 3 characters, but has 4.")]
    [InlineData("""{"account_id":"a","text":"AB"}""", "pattern", "\"AB\"", "/text", "\"text\" must match the pattern ^[a-z]*$, but is \"AB\".")]
    [InlineData("""{"account_id":"a","text":7}""", "type", "7", "/text", "\"text\" must be a string, but is the number 7.")]
    [InlineData("""{"account_id":"a","text":"a","kind":"lik"}""", "enum", "\"lik\"", "/kind", "\"kind\" must be one of \"like\", \"celebrate\" or \"support\", but is \"lik\". Did you mean \"like\"?")]
    [InlineData("""{"account_id":"a","text":"a","count":0}""", "minimum", "0", "/count", "\"count\" must be at least 1, but is 0.")]
    [InlineData("""{"account_id":"a","text":"a","count":10}""", "exclusiveMaximum", "10", "/count", "\"count\" must be less than 10, but is 10.")]
    [InlineData("""{"account_id":"a","text":"a","count":3}""", "multipleOf", "3", "/count", "\"count\" must be a multiple of 2, but is 3.")]
    [InlineData("""{"account_id":"a","text":"a","tags":[]}""", "minItems", "[", "/tags", "\"tags\" must have at least 1 item, but has 0.")]
    [InlineData("""{"account_id":"a","text":"a","tags":["x","x"]}""", "uniqueItems", "\"x\"", "/tags", "\"tags\" must not hold an item twice: items 0 and 1 are both \"x\".")]
    [InlineData("""{"account_id":"a","text":"a","tags":["x",null]}""", "type", "null", "/tags/1", "\"tags\"[1] must be a string, but is null.")]
    [InlineData("""{"account_id":"a","text":"a","version":2}""", "const", "2", "/version", "\"version\" must be 1, but is 2.")]
    [InlineData("""{"account_id":"a","text":"a","other":1}""", "additionalProperties", "\"other\"", "", "The schema allows no property \"other\".")]
    [InlineData("""{"account_id":"a","text":"a","knd":1}""", "additionalProperties", "\"knd\"", "", "The schema allows no property \"knd\". Did you mean \"kind\"?")]
    [InlineData("""{"account_id":"a"}""", "required", "{", "", "The object must have the property \"text\".")]
    [InlineData("[]", "type", "[", "", "The value must be an object, but is an array.")]
    public void A_fault_stands_at_its_token_and_says_what_is_wanted(string instance, string keyword, string token, string pointer, string message)
    {
        ValidationFault fault = Verdict.OnlyFaultOf(Post, instance);

        fault.Keyword.ShouldBe(keyword);
        fault.Message.ShouldBe(message);
        fault.InstancePointer.ShouldBe(pointer);
        instance.Substring(fault.Offset, fault.Length).ShouldBe(token);
        fault.Kind.ShouldBe(ValidationFaultKind.Violation);
        fault.SchemaPointer.ShouldBe(pointer.Length > 1 ? "/properties" + pointer.Replace("/1", "/items") + "/" + keyword : "/" + keyword);
    }

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_the_text()
    {
        IReadOnlyList<ValidationFault> faults = Verdict.FaultsOf(Post, """{"count":0,"text":"ABCD","accountId":"a"}""");

        faults.Select(fault => fault.Keyword).ShouldBe(["required", "minimum", "maxLength", "pattern", "additionalProperties"]);
        faults[0].Message.ShouldBe("The object must have the property \"account_id\". \"accountId\" looks like it, misspelt.");
        faults[4].Suggestion.ShouldBe("account_id");
        faults[4].ToString().ShouldBe(": " + faults[4].Message);
    }

    [Theory]
    [InlineData("""{"properties":{"a":false}}""", """{"a":1}""", "The property \"a\" must not be given.")]
    [InlineData("""{"items":{"properties":{"a":{"type":"string"}}}}""", """[{"a":1}]""", "\"a\" must be a string, but is the number 1.")]
    [InlineData("""{"items":{"type":["string","null","boolean"]}}""", "[5]", "Item 0 must be a string, null or true or false, but is the number 5.")]
    [InlineData("""{"items":{"items":{"type":"string"}}}""", "[[1]]", "Item 0[0] must be a string, but is the number 1.")]
    [InlineData("""{"prefixItems":[{}],"items":false}""", "[1,2]", "The value must have at most 1 item, but has 2.")]
    [InlineData("""{"contains":{"const":1}}""", "[]", "The value has no item that matches the schema under \"contains\"; it must have one.")]
    [InlineData("""{"contains":{"const":1},"minContains":2}""", "[1]", "The value must have at least 2 items that match the schema under \"contains\", but has 1.")]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", "[1,1]", "The value must have at most 1 item that match the schema under \"contains\", but has 2.")]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"b":2}""", "The value must have at most 1 property, but has 2.")]
    [InlineData("""{"minProperties":2}""", """{"a":1}""", "The value must have at least 2 properties, but has 1.")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", "\"ab\" is not allowed as the name of a property. The value must have at most 1 character, but has 2.")]
    [InlineData("""{"patternProperties":{"^x":false}}""", """{"xa":1}""", "The property \"xa\" must not be given: names may not match ^x.")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "With the property \"a\" goes the property \"b\", which is missing.")]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"a":1}""", "The property \"a\" must not be given.")]
    [InlineData("""{"not":{"required":["a","b"]}}""", """{"a":1,"b":2}""", "The properties \"a\", \"b\" must not be given together.")]
    [InlineData("""{"not":{"required":["a"]}}""", """{"a":1}""", "The property \"a\" must not be given here.")]
    [InlineData("""{"not":{"type":"null"}}""", "null", "The value must not match {\"type\":\"null\"}.")]
    [InlineData("""{"properties":{"abc":{}},"unevaluatedProperties":false}""", """{"abd":1}""", "The schema allows no property \"abd\". Did you mean \"abc\"?")]
    [InlineData("""{"prefixItems":[{}],"unevaluatedItems":false}""", "[1,2]", "The value must have no item 1.")]
    [InlineData("""{"enum":["a"]}""", "\"b\"", "The value must be \"a\", but is \"b\".")]
    [InlineData("false", "1", "The value must not be given.")]
    public void A_message_is_a_sentence(string schema, string instance, string message) => Verdict.OnlyFaultOf(schema, instance).Message.ShouldBe(message);

    [Fact]
    public void A_long_enum_is_not_recited()
    {
        string values = string.Join(",", Enumerable.Range(1, 30).Select(i => $"\"v{i:00}-long\""));

        Verdict.OnlyFaultOf($$"""{"enum":[{{values}}]}""", "5").Message.ShouldContain(" and 18 more");
    }

    [Fact]
    public void The_same_fault_of_two_schemas_is_said_once() =>
        Verdict.OnlyFaultOf("""{"allOf":[{"required":["a"]},{"required":["a"]}]}""", "{}").Keyword.ShouldBe("required");
}
