using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Core 2020-12, sections 8.2 and 9
public class ReferenceTests
{
    [Theory]
    [InlineData("""{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}""", """{"a":{"a":{}}}""", true)]
    [InlineData("""{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}""", """{"a":{"b":{}}}""", false)]
    [InlineData("""{"$ref":"#/$defs/c","$defs":{"a":{"type":"integer"},"b":{"$ref":"#/$defs/a"},"c":{"$ref":"#/$defs/b"}}}""", "1", true)]
    [InlineData("""{"$ref":"#/$defs/c","$defs":{"a":{"type":"integer"},"b":{"$ref":"#/$defs/a"},"c":{"$ref":"#/$defs/b"}}}""", "\"a\"", false)]
    [InlineData("""{"properties":{"t":{"$ref":"#/$defs/a~0b"},"s":{"$ref":"#/$defs/a~1b"},"p":{"$ref":"#/$defs/a%25b"}},"$defs":{"a~b":{"type":"integer"},"a/b":{"type":"integer"},"a%b":{"type":"integer"}}}""", """{"t":1,"s":2,"p":3}""", true)]
    [InlineData("""{"properties":{"t":{"$ref":"#/$defs/a~0b"}},"$defs":{"a~b":{"type":"integer"}}}""", """{"t":"x"}""", false)]
    [InlineData("""{"properties":{"p":{"$ref":"#/$defs/a%25b"}},"$defs":{"a%b":{"type":"integer"}}}""", """{"p":"x"}""", false)]
    [InlineData("""{"properties":{"a":{"$ref":"#/$defs/x","maxItems":1}},"$defs":{"x":{"type":"array"}}}""", """{"a":[1,2]}""", false)]
    [InlineData("""{"properties":{"$ref":{"type":"string"}}}""", """{"$ref":1}""", false)]
    [InlineData("""{"$ref":"#/$defs/no","$defs":{"no":false}}""", "1", false)]
    [InlineData("""{"$ref":"#/$defs//$defs/","$defs":{"":{"$defs":{"":{"type":"number"}}}}}""", "\"a\"", false)]
    [InlineData("""{"enum":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"type":"string"}}}""", "\"text\"", false)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"$ref":"#/prefixItems/0"}]}""", "[1,\"a\"]", false)]
    [InlineData("""{"$ref":"#/unknown/keyword","unknown":{"keyword":{"type":"integer"}}}""", "\"a\"", false)]
    public void Pointers(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"$id":"http://localhost:1234/tree","properties":{"nodes":{"items":{"$ref":"node"}}},"$defs":{"node":{"$id":"http://localhost:1234/node","properties":{"value":{"type":"number"},"sub":{"$ref":"tree"}}}}}""", """{"nodes":[{"sub":{"nodes":[{"value":"x"}]}}]}""", false)]
    [InlineData("""{"$id":"http://example.com/a.json","properties":{"foo":{"$id":"b.json","$defs":{"inner":{"properties":{"bar":{"type":"string"}}}},"$ref":"#/$defs/inner"}},"$ref":"b.json"}""", """{"foo":{"bar":"a"},"bar":1}""", false)]
    [InlineData("""{"$id":"http://example.com/a.json","properties":{"foo":{"$id":"b.json","$defs":{"inner":{"properties":{"bar":{"type":"string"}}}},"$ref":"#/$defs/inner"}},"$ref":"b.json"}""", """{"foo":{"bar":"a"},"bar":"b"}""", true)]
    [InlineData("""{"$id":"urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed","properties":{"foo":{"$ref":"#/$defs/bar"},"baz":{"$ref":"urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed#/$defs/bar"}},"$defs":{"bar":{"type":"string"}}}""", """{"foo":"a","baz":1}""", false)]
    [InlineData("""{"$id":"file:///folder/file.json","$defs":{"foo":{"type":"number"}},"$ref":"#/$defs/foo"}""", "\"a\"", false)]
    [InlineData("""{"$id":"http://example.com/ref/absref.json","$defs":{"a":{"$id":"http://example.com/ref/absref/foobar.json","type":"number"},"b":{"$id":"http://example.com/absref/foobar.json","type":"string"}},"$ref":"/absref/foobar.json"}""", "12", false)]
    [InlineData("""{"$id":"http://example.com/x/y/root.json","$ref":"../z/./other.json","$defs":{"a":{"$id":"http://example.com/x/z/other.json","type":"string"}}}""", "12", false)]
    [InlineData("""{"$ref":"http://example.com/ref/if","if":{"$id":"http://example.com/ref/if","type":"integer"}}""", "\"a\"", false)]
    [InlineData("""{"$ref":"//other.example/s","$id":"https://example.com/","$defs":{"a":{"$id":"https://other.example/s","type":"string"}}}""", "12", false)]
    [InlineData("""{"$ref":"?v=2","$id":"https://example.com/s","$defs":{"a":{"$id":"https://example.com/s?v=2","type":"string"}}}""", "12", false)]
    public void Identifiers(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("""{"$ref":"#here","$defs":{"a":{"$anchor":"here","type":"integer"}}}""", "\"a\"", false)]
    [InlineData("""{"$ref":"http://localhost:1234/bar#foo","$defs":{"a":{"$id":"http://localhost:1234/bar","$anchor":"foo","type":"integer"}}}""", "\"a\"", false)]
    [InlineData("""{"$id":"http://localhost:1234/root","$ref":"nested.json#foo","$defs":{"a":{"$id":"nested.json","$defs":{"b":{"$anchor":"foo","type":"integer"}}}}}""", "\"a\"", false)]
    [InlineData("""{"$ref":"child1#my_anchor","$id":"http://localhost:1234/foobar","$defs":{"a":{"allOf":[{"$id":"child1","allOf":[{"$id":"child2","$anchor":"my_anchor","type":"number"},{"$anchor":"my_anchor","type":"string"}]}]}}}""", "1", false)]
    [InlineData("""{"enum":[{"$id":"http://localhost:1234/x","type":"null"}],"anyOf":[{"$ref":"http://localhost:1234/x"},true],"$defs":{"a":{"$id":"http://localhost:1234/x","type":"string"}}}""", """{"$id":"http://localhost:1234/x","type":"null"}""", true)]
    public void Anchors(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("[\"a\"]", true)]
    [InlineData("[1]", false)]
    public void A_dynamic_reference_finds_the_outermost_anchor(string instance, bool valid) => Verdict.Of(
        """
        {"$id":"https://test/strings","$ref":"list","$defs":{
          "strings":{"$dynamicAnchor":"items","type":"string"},
          "list":{"$id":"list","type":"array","items":{"$dynamicRef":"#items"},"$defs":{"default":{"$dynamicAnchor":"items"}}}}}
        """,
        instance,
        valid);

    [Theory]
    [InlineData("""{"minLength":1}""", true)]
    [InlineData("""{"minLength":-1}""", false)]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", true)]
    [InlineData("""{"properties":{"a":{"type":1}}}""", false)]
    [InlineData("""{"$defs":{"foo":{"type":1}}}""", false)]
    public void The_metaschema_is_known(string instance, bool valid) =>
        Verdict.Of("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""", instance, valid);

    [Fact]
    public void A_reference_that_leads_nowhere_leaves_the_value_undecided()
    {
        ValidationFault fault = Verdict.OnlyFaultOf("""{"properties":{"a":{"$ref":"#/$defs/none"}}}""", """{"a":1}""");

        fault.Kind.ShouldBe(ValidationFaultKind.Undecided);
        fault.Message.ShouldBe("The reference \"#/$defs/none\" leads to no schema.");
        fault.SchemaPointer.ShouldBe("/properties/a/$ref");
    }

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"allOf":[{"$ref":"#/$defs/a"}]}}}""")]
    [InlineData("""{"anyOf":[{"$ref":"#"},{"type":"string"}]}""")]
    [InlineData("""{"not":{"$ref":"#"}}""")]
    [InlineData("""{"$dynamicRef":"#x","$dynamicAnchor":"x"}""")]
    public void A_reference_back_to_itself_ends(string schema) => Verdict.FaultsOf(schema, "1").ShouldContain(fault => fault.Kind == ValidationFaultKind.Undecided);
}
