using System.Diagnostics;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// A document can take down neither a compiler nor a server.
public class HostileTests
{
    [Fact]
    public void A_pattern_that_explodes_is_given_up_and_not_tried_again()
    {
        Schema schema = Schema.Compile(Verdict.Read("""{"items":{"pattern":"^(([a-z])+.)+[A-Z]([a-z])+$"}}"""));
        string items = string.Join(",", Enumerable.Repeat("\"" + new string('a', 60) + "\"", 100));
        var watch = Stopwatch.StartNew();

        ValidationResult result = schema.Validate(Verdict.Read($"[{items}]"));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        result.IsValid.ShouldBeFalse();
        result.Faults.ShouldAllBe(fault => fault.Kind == ValidationFaultKind.Undecided);
        result.Faults[0].Message.ShouldContain("takes too long to match");
    }

    [Fact]
    public void A_pattern_for_names_that_explodes_is_given_up()
    {
        Schema schema = Schema.Compile(Verdict.Read("""{"patternProperties":{"^(([a-z])+.)+[A-Z]([a-z])+$":{}},"additionalProperties":false}"""));

        ValidationResult result = schema.Validate(Verdict.Read($$"""{"{{new string('a', 60)}}":1}"""));

        result.Faults.ShouldHaveSingleItem().Kind.ShouldBe(ValidationFaultKind.Undecided);
    }

    [Theory]
    [InlineData("""{"pattern":"("}""", "\"a\"")]
    [InlineData("""{"patternProperties":{"[":{}}}""", """{"a":1}""")]
    public void What_is_no_pattern_leaves_the_value_undecided(string schema, string instance)
    {
        ValidationFault fault = Verdict.OnlyFaultOf(schema, instance);

        fault.Kind.ShouldBe(ValidationFaultKind.Undecided);
        fault.Message.ShouldContain("cannot be used");
    }

    [Fact]
    public void Schemas_that_multiply_are_given_up()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 40).Select(i => $$"""
            "d{{i}}":{"allOf":[{"$ref":"#/$defs/d{{i + 1}}"},{"$ref":"#/$defs/d{{i + 1}}"}]}
            """));

        string schema = """{"$ref":"#/$defs/d0","$defs":{""" + definitions + ""","d40":{"type":"integer"}}}""";

        ValidationFault fault = Verdict.OnlyFaultOf(schema, "1");

        fault.Kind.ShouldBe(ValidationFaultKind.Undecided);
        fault.Message.ShouldBe("This takes too long to validate: too many schemas apply.");
    }

    [Fact]
    public void Values_nested_beyond_measure_are_given_up()
    {
        SourceNode node = new SourceScalar(SourceKind.Number, "1", 0, 1);
        for (int i = 0; i < 100_000; i++)
        {
            node = new SourceArray([node], 0, 1);
        }

        ValidationResult result = Schema.Compile(Verdict.Read("""{"items":{"$ref":"#"}}""")).Validate(node);

        result.Faults.ShouldHaveSingleItem().Message.ShouldBe("Values or schemas are nested too deeply to validate.");
    }

    [Fact]
    public void Deep_values_are_compared_without_overflow()
    {
        string deep = new string('[', 100) + new string(']', 100);

        Verdict.Of($$"""{"const":{{deep}}}""", deep, true);
        Verdict.Of("""{"uniqueItems":true}""", $"[{deep},{deep}]", false);
    }

    [Fact]
    public void Comparing_beyond_measure_is_given_up()
    {
        Schema schema = Schema.Compile(new SourceObject([new SourceMember("const", 0, 1, Nested())], 0, 1));

        schema.Validate(Nested()).Faults.ShouldHaveSingleItem().Kind.ShouldBe(ValidationFaultKind.Undecided);
        schema.IsValid(Nested()).ShouldBeFalse();

        static SourceNode Nested()
        {
            SourceNode node = new SourceArray([], 0, 1);
            for (int i = 0; i < 200_000; i++)
            {
                node = new SourceArray([node], 0, 1);
            }

            return node;
        }
    }

    [Fact]
    public void A_schema_nested_beyond_measure_is_compiled()
    {
        SourceNode node = new SourceScalar(SourceKind.Boolean, "true", 0, 1);
        for (int i = 0; i < 5_000; i++)
        {
            node = new SourceObject([new SourceMember("not", 0, 1, node)], 0, 1);
        }

        Schema.Compile(node).Validate(Verdict.Read("1")).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void Endless_numbers_are_compared_and_not_divided()
    {
        string number = new('9', 100_000);

        Verdict.Of("""{"minimum":5}""", number, true);
        Verdict.OnlyFaultOf("""{"multipleOf":7}""", number).Kind.ShouldBe(ValidationFaultKind.Undecided);
        Verdict.Of("""{"type":"integer","maximum":1}""", "1e999999999999999999999", false);
        Verdict.Of("""{"minLength":1e999999999999}""", "\"a\"", false);
    }

    [Theory]
    [InlineData("""{"items":{"$ref":"#"}}""", true)]
    [InlineData("""{"items":{"$dynamicRef":"#"}}""", false)]
    public void Shared_branches_are_walked_within_the_budget(string schema, bool isDecided)
    {
        SourceNode node = new SourceScalar(SourceKind.Number, "1", 0, 1);
        for (int i = 0; i < 60; i++)
        {
            node = new SourceArray([node, node], 0, 1);
        }

        ValidationResult result = Schema.Compile(Verdict.Read(schema)).Validate(node);

        result.IsValid.ShouldBe(isDecided);
        result.Faults.Select(static fault => fault.Kind).ShouldBe(isDecided ? [] : [ValidationFaultKind.Undecided]);
    }

    [Fact]
    public void Validation_can_be_cancelled() => Should.Throw<OperationCanceledException>(() =>
        Schema.Compile(Verdict.Read("""{"type":"string"}""")).Validate(Verdict.Read("1"), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void No_prefix_of_a_schema_makes_it_throw()
    {
        const string schema = """
            {"$id":"https://a.example/s","$defs":{"a":{"$anchor":"x","type":["string","null"],"pattern":"^a{2,}[b-d]\\p{L}$"}},"allOf":[{"$ref":"#x"},{"not":{"enum":[1,{"a":[]}]}}],
             "oneOf":[{"properties":{"t":{"const":"a"}},"required":["t"]},{"$ref":"#/$defs/a"}],"discriminator":{"propertyName":"t","mapping":{"a":"#/x"}},"if":{"minLength":1},"then":{"format":"date"},
             "patternProperties":{"^x(":{}},"x-postgen-placeholders":[{"in":"a","into":"b"}],"unevaluatedProperties":{"multipleOf":0.01},"dependentRequired":{"a":["b"]}}
            """;
        SourceNode[] instances = [Verdict.Read("""{"t":"b","a":"{{1}}","b":[],"z":1.005}"""), Verdict.Read("\"aab\""), Verdict.Read("[1,[null]]")];
        for (int length = 1; length <= schema.Length; length++)
        {
            if (SourceJsonReader.Read(schema[..length]).Root is { } root)
            {
                Schema compiled = Schema.Compile(root, new SchemaSetOptions { AssertFormats = true });
                foreach (SourceNode instance in instances)
                {
                    compiled.Validate(instance, new ValidationOptions { ReportUndeclared = true });
                }
            }
        }
    }
}
