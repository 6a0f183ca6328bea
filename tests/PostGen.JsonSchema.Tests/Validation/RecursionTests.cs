using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Alternatives that all lead on to the same property: each level doubles the work unless what was found is remembered.
public class RecursionTests
{
    private const int Depth = 60;

    private const string Tree = """
        {"oneOf":[
            {"properties":{"kind":{"const":"a"},"next":{"$ref":"#"}},"required":["kind"]},
            {"properties":{"kind":{"const":"b"},"next":{"$ref":"#"}},"required":["kind"]},
            {"properties":{"kind":{"const":"c"},"next":{"$ref":"#"}},"required":["kind"]}]}
        """;

    private static readonly ValidationOptions s_undeclared = new() { ReportUndeclared = true };

    [Fact]
    public void Alternatives_that_recurse_over_one_property_are_decided()
    {
        Schema schema = Schema.Compile(Verdict.Read(Tree));

        schema.IsValid(Nested("\"kind\":\"b\"")).ShouldBeTrue();
        schema.IsValid(Nested("\"kind\":\"z\"")).ShouldBeFalse();
        schema.Validate(Nested("\"kind\":\"b\"")).Faults.ShouldBeEmpty();
        schema.Validate(Nested("\"kind\":\"b\""), s_undeclared).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"kind\":\"z\"")]
    [InlineData("\"kind\":\"b\",\"other\":1")]
    public void Faults_are_those_of_a_value_that_is_not_deep(string leaf)
    {
        Schema schema = Schema.Compile(Verdict.Read(Tree));

        ValidationFault deep = schema.Validate(Nested(leaf), s_undeclared).Faults.ShouldHaveSingleItem();

        ValidationFault shallow = schema.Validate(Nested(leaf, depth: 2), s_undeclared).Faults.ShouldHaveSingleItem();
        deep.Message.ShouldBe(shallow.Message);
        deep.Kind.ShouldBe(shallow.Kind);
        deep.SchemaPointer.ShouldBe(shallow.SchemaPointer);
        deep.InstancePointer.ShouldEndWith(shallow.InstancePointer);
        deep.InstancePointer.Split('/').Count(static step => step == "next").ShouldBe(Depth);
    }

    [Fact]
    public void What_a_branch_names_is_known_though_a_branch_that_fails_has_looked_at_it_before()
    {
        // Both lead on to the rest before the first fails: what that has watched is forgotten, and has to be watched again.
        Schema schema = Schema.Compile(Verdict.Read("""
            {"anyOf":[
                {"properties":{"next":{"$ref":"#"},"kind":{"const":"a"}},"required":["kind"]},
                {"properties":{"next":{"$ref":"#"},"kind":{"const":"b"}},"required":["kind"]}]}
            """));

        ValidationFault fault = schema.Validate(Nested("\"kind\":\"b\",\"knid\":1"), s_undeclared).Faults.ShouldHaveSingleItem();

        fault.Kind.ShouldBe(ValidationFaultKind.Undeclared);
        fault.InstancePointer.Length.ShouldBe("/next".Length * Depth);
    }

    [Fact]
    public void A_value_that_stands_in_several_places_has_its_faults_in_each()
    {
        SourceNode shared = Verdict.Read("{}");
        SourceNode[] items = [.. Enumerable.Repeat(shared, 3000)];
        Schema schema = Schema.Compile(Verdict.Read("""{"items":{"$ref":"#/$defs/o"},"$defs":{"o":{"type":"array"}}}"""));

        schema.Validate(new SourceArray(items, 0, 1)).Faults.Select(static fault => fault.InstancePointer).Distinct().Count().ShouldBe(3000);
    }

    private static SourceNode Nested(string leaf, int depth = Depth)
    {
        string json = $"{{{leaf}}}";
        for (int i = 0; i < depth; i++)
        {
            json = $$"""{"kind":"b","next":{{json}}}""";
        }

        return Verdict.Read(json);
    }
}
