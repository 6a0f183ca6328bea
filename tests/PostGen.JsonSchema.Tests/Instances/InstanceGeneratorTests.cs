using System.Text.RegularExpressions;
using PostGen.JsonSchema.Instances;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Instances;

public sealed class InstanceGeneratorTests
{
    private const int Seeds = 40;
    private static readonly InstanceOptions s_plain = new() { Plain = true };

    [Theory]
    [InlineData("""{"type":"string"}""", "\"text\"")]
    [InlineData("""{"type":"integer","minimum":3}""", "3")]
    [InlineData("""{"type":"number","exclusiveMinimum":0,"maximum":0.1}""", "0.05")]
    [InlineData("""{"type":"boolean"}""", "true")]
    [InlineData("""{"type":"null"}""", "null")]
    [InlineData("""{"const":{"a":[1]}}""", """{"a":[1]}""")]
    [InlineData("""{"enum":["x","y"]}""", "\"x\"")]
    [InlineData("""{"type":["null","string"],"example":"Ann"}""", "\"Ann\"")]
    [InlineData("""{"type":"string","format":"date"}""", "\"2026-01-31\"")]
    [InlineData("""{"type":"array","items":{"type":"boolean"}}""", "[true]")]
    [InlineData("""{"type":"array","items":{"type":"boolean"},"minItems":2}""", "[true,true]")]
    [InlineData("""{"properties":{"name":{"type":"string"},"age":{"type":"integer"}}}""", """{"name":"name","age":1}""")]
    [InlineData("""{"additionalProperties":{"type":"boolean"}}""", """{"key1":true}""")]
    [InlineData("""{"required":["a"]}""", """{"a":"a"}""")]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"integer"}]}""", "1")]
    [InlineData("""{"type":"integer","default":"not a number"}""", "1")]
    public void The_plain_instance_is_what_a_person_would_write(string schema, string instance) =>
        SourceJsonWriter.Write(Generate(schema, s_plain)!).ShouldBe(instance);

    [Theory]
    [InlineData("false")]
    [InlineData("""{"type":"string","enum":[1]}""")]
    [InlineData("""{"minLength":5,"maxLength":2,"type":"string"}""")]
    [InlineData("""{"$ref":"#/nowhere"}""")]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"properties":{"self":{"$ref":"#"}},"required":["self"]}""")]
    [InlineData("""{"type":"array","minItems":1,"items":{"$ref":"#"}}""")]
    public void A_schema_without_finite_instances_gives_none(string schema) => Generate(schema).ShouldBeNull();

    [Theory]
    [InlineData("^https?://")]
    [InlineData("^[A-Z]{3}$")]
    [InlineData("^(?:a|bc)+[^0-9]?\\d{2,4}$")]
    [InlineData("^\\+?[1-9]\\d{1,14}$")]
    [InlineData("[\\w.-]+@[\\w-]+\\.[a-z]{2,}")]
    [InlineData("^\\u0041(?<tail>x|y)$")]
    [InlineData("^$")]
    public void A_pattern_is_found_in_every_text(string pattern)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string schema = $$"""{"type":"string","pattern":{{SourceJsonWriter.WriteString(pattern)}}}""";
            string text = Generate(schema, seed: seed).ShouldBeOfType<SourceScalar>().Text;
            Regex.IsMatch(text, pattern).ShouldBeTrue(text);
        }
    }

    [Theory]
    [InlineData("^((a|b|){2000}){2000}$")]
    [InlineData("^(((){2000}){2000}){2000}$")]
    [InlineData("^(a+)+b$")]
    [InlineData("(?=x)y")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("a{2,1}")]
    [InlineData("\\1")]
    public void Every_pattern_comes_to_an_end(string pattern) =>
        Should.NotThrow(() => Generate($$"""{"type":"string","pattern":{{SourceJsonWriter.WriteString(pattern)}}}"""));

    [Fact]
    public void Lengths_count_code_points()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = Generate("""{"type":"string","minLength":7,"maxLength":9}""", seed: seed).ShouldBeOfType<SourceScalar>().Text;
            text.EnumerateRunes().Count().ShouldBeInRange(7, 9);
        }
    }

    [Fact]
    public void Numbers_keep_to_bounds_and_multiples()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = Generate("""{"type":"number","minimum":-1,"exclusiveMaximum":2,"multipleOf":0.01}""", seed: seed).ShouldBeOfType<SourceScalar>().Text;
            decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            value.ShouldBeInRange(-1m, 1.99m);
            (value % 0.01m).ShouldBe(0m);
        }
    }

    [Fact]
    public void Recursion_ends()
    {
        const string Tree = """{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#"}}},"required":["children"]}""";
        for (int seed = 0; seed < Seeds; seed++)
        {
            Generate(Tree, seed: seed).ShouldBeOfType<SourceObject>()["children"].ShouldBeOfType<SourceArray>();
        }
    }

    [Theory]
    [InlineData("Animal", "cat lion dog")]
    [InlineData("Cat", "cat")]
    [InlineData("Lion", "lion")]
    public void An_heir_is_one_of_its_base(string schema, string kinds)
    {
        string animals = """
            {"$ref":"#/$defs/SCHEMA","$defs":{
              "Animal":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"},
                        "x-postgen-heirs":{"cat":"#/$defs/Cat","lion":"#/$defs/Lion","dog":"#/$defs/Dog"}},
              "Cat":{"allOf":[{"$ref":"#/$defs/Animal"},{"required":["lives"],"properties":{"lives":{"type":"integer"}}}],"discriminator":{"propertyName":"kind"},
                     "x-postgen-heirs":{"lion":"#/$defs/Lion"}},
              "Lion":{"allOf":[{"$ref":"#/$defs/Cat"},{"required":["mane"]}]},
              "Dog":{"allOf":[{"$ref":"#/$defs/Animal"},{"required":["barks"]}]}}}
            """.Replace("SCHEMA", schema, StringComparison.Ordinal);
        var found = new HashSet<string>();
        for (int seed = 0; seed < Seeds; seed++)
        {
            SourceObject animal = Generate(animals, seed: seed).ShouldBeOfType<SourceObject>();
            string kind = animal["kind"].ShouldBeOfType<SourceScalar>().Text;
            (animal["lives"] is not null).ShouldBe(kind is "cat" or "lion");
            (animal["mane"] is not null).ShouldBe(kind is "lion");
            found.Add(kind);
        }

        found.ShouldBe(kinds.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void The_discriminator_says_which_branch_it_is()
    {
        const string Schema = """
            {"oneOf":[{"$ref":"#/$defs/Cat"},{"$ref":"#/$defs/Dog"}],
             "discriminator":{"propertyName":"kind","mapping":{"feline":"#/$defs/Cat"}},
             "$defs":{"Cat":{"properties":{"lives":{"type":"integer"}},"required":["lives"]},
                      "Dog":{"properties":{"kind":{"type":"string"},"barks":{"type":"boolean"}},"required":["barks"]}}}
            """;
        var kinds = new HashSet<string>();
        for (int seed = 0; seed < Seeds; seed++)
        {
            SourceObject pet = Generate(Schema, seed: seed).ShouldBeOfType<SourceObject>();
            string kind = pet["kind"].ShouldBeOfType<SourceScalar>().Text;
            (pet["lives"] is not null).ShouldBe(kind == "feline");
            kinds.Add(kind);
        }

        kinds.ShouldBe(["feline", "Dog"], ignoreOrder: true);
    }

    [Fact]
    public void Parts_of_allOf_hold_together()
    {
        const string Schema = """
            {"allOf":[{"properties":{"type":{"type":"string"}},"required":["type"]},{"properties":{"type":{"enum":["errors/a","errors/b"]}}}]}
            """;
        SourceJsonWriter.Write(Generate(Schema, s_plain)!).ShouldBe("""{"type":"errors/a"}""");
    }

    [Fact]
    public void Direction_leaves_out_what_the_other_side_sets()
    {
        const string Schema = """
            {"properties":{"id":{"type":"integer","readOnly":true},"secret":{"type":"boolean","writeOnly":true}},"required":["id","secret"]}
            """;
        SourceJsonWriter.Write(Generate(Schema, s_plain with { Direction = ValidationDirection.Request })!).ShouldBe("""{"secret":true}""");
        SourceJsonWriter.Write(Generate(Schema, s_plain with { Direction = ValidationDirection.Response })!).ShouldBe("""{"id":1}""");
    }

    [Fact]
    public void A_seed_always_means_the_same()
    {
        const string Schema = """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"number"},"c":{"type":"array","items":{"type":"integer"}}}}""";
        for (int seed = 0; seed < Seeds; seed++)
        {
            SourceJsonWriter.Write(Generate(Schema, seed: seed)!).ShouldBe(SourceJsonWriter.Write(Generate(Schema, seed: seed)!));
        }

        Enumerable.Range(0, Seeds).Select(seed => SourceJsonWriter.Write(Generate(Schema, seed: seed)!)).Distinct().Count().ShouldBeGreaterThan(Seeds / 2);
    }

    [Fact]
    public void A_check_decides_among_attempts()
    {
        SourceNode schema = SourceJsonReader.Read("""{"type":"integer","minimum":0,"maximum":20}""").Root!;
        var generator = new InstanceGenerator(schema, s_plain);
        generator.Generate(schema, 1, static value => ((SourceScalar)value).Text == "7").ShouldNotBeNull();
        generator.Generate(schema, 1, static _ => false).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"number","minimum":0}]}""")]
    [InlineData("""{"type":"string","not":{"minLength":3}}""")]
    [InlineData("""{"properties":{"a":{"type":"integer"},"b":{"type":"boolean"}},"if":{"required":["a"]},"then":{"required":["b"]}}""")]
    [InlineData("""{"type":"array","items":{"enum":[1,2,3]},"uniqueItems":true,"minItems":3}""")]
    [InlineData("""{"type":"object","patternProperties":{"^x_[a-z]{2}$":{"type":"integer"}},"additionalProperties":false,"minProperties":2}""")]
    [InlineData("""{"properties":{"a":{"type":"integer"}},"dependentRequired":{"a":["b","c"]},"required":["a"]}""")]
    [InlineData("""{"type":"array","contains":{"const":"x"},"items":{"type":"string"}}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"integer"},{"type":"boolean"}],"items":false,"minItems":2}""")]
    public void The_validator_agrees(string json)
    {
        SourceNode root = SourceJsonReader.Read(json).Root!;
        Schema schema = Schema.Compile(root);
        for (int seed = 0; seed < Seeds; seed++)
        {
            new InstanceGenerator(root).Generate(root, seed, schema.IsValid).ShouldNotBeNull($"seed {seed}");
        }
    }

    [Fact]
    public void No_text_has_half_a_character()
    {
        const string Schema = """{"type":"string","pattern":"^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF]{8}$"}""";
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = ((SourceScalar)Generate(Schema, seed: seed)!).Text;
            text.Length.ShouldBe(8);
            text.Any(char.IsSurrogate).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("""{"type":"string","format":"byte","pattern":"^.+$"}""", "Ynl0ZXM=")]
    [InlineData("""{"type":"string","format":"date","pattern":"^2026-"}""", "2026-01-31")]
    [InlineData("""{"type":"string","contentEncoding":"base64","pattern":"^[A-Za-z0-9+/=]{4,}$"}""", "Ynl0ZXM=")]
    public void A_text_has_its_format_and_its_pattern(string json, string expected) =>
        ((SourceScalar)Generate(json, s_plain)!).Text.ShouldBe(expected);

    [Theory]
    [InlineData("""{"properties":{"a":{}},"example":"{\"a\":1}"}""", SourceKind.Object)]
    [InlineData("""{"items":{"type":"integer"},"example":"[1]"}""", SourceKind.Array)]
    [InlineData("""{"minLength":2,"example":12}""", SourceKind.String)]
    [InlineData("""{"example":"{}"}""", SourceKind.String)]
    public void An_example_is_of_the_type_that_keywords_are_about(string json, SourceKind expected) =>
        Generate(json, s_plain)!.Kind.ShouldBe(expected);

    private static SourceNode? Generate(string schema, InstanceOptions? options = null, int seed = 0)
    {
        SourceNode root = SourceJsonReader.Read(schema).Root!;
        return new InstanceGenerator(root, options).Generate(root, seed);
    }
}
