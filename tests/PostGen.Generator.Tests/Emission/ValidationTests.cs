using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>What <c>Validate()</c> finds in values that the compiler cannot judge.</summary>
public sealed class ValidationTests
{
    private static readonly string s_colors = Documents.OfSchemas("""
        Thing:
          type: object
          properties:
            colors: { type: array, items: { $ref: '#/components/schemas/Color' } }
            byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Color' } }
            rows: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Color' } } }
            choice:
              oneOf:
                - $ref: '#/components/schemas/Color'
                - { type: array, items: { $ref: '#/components/schemas/Part' } }
        Color: { type: string, enum: [red, green] }
        Part: { type: object, properties: { name: { type: string, minLength: 2 } } }
        """);

    [Theory]
    [InlineData("Colors = new[] { App.Color.Red, App.Color.Unrecognized }", "Colors[1] is not a value that the document knows")]
    [InlineData("ByName = new System.Collections.Generic.Dictionary<string, App.Color> { [\"a\"] = default }", "ByName.a is not a value that the document knows")]
    [InlineData("Rows = new[] { new[] { App.Color.Red }, new[] { (App.Color)7 } }", "Rows[1][0] is not a value that the document knows")]
    [InlineData("Choice = App.Color.Unrecognized", "Choice is not a value that the document knows")]
    [InlineData("Choice = App.ThingChoice.FromPartList(new[] { new App.Part { Name = \"a\" } })", "Choice[0].Name must have at least 2 characters, has 1")]
    [InlineData("Colors = new[] { App.Color.Green }, Choice = App.Color.Red", "")]
    public void Unrecognized_is_found_wherever_it_is(string members, string fault) => Faults(s_colors, $"new App.Thing {{ {members} }}").ShouldBe(fault);

    [Theory]
    [InlineData("multipleOf: 0.1", "-135.1f", "")]
    [InlineData("multipleOf: 0.1", "0.15f", "Size must be a multiple of 0.1")]
    [InlineData("maximum: 0.1", "0.1f", "")]
    [InlineData("maximum: 0.1", "0.11f", "Size must be at most 0.1")]
    [InlineData("minimum: 0.3", "0.3f", "")]
    [InlineData("minimum: 0.3", "0.29f", "Size must be at least 0.3")]
    [InlineData("exclusiveMinimum: 0.1", "0.1f", "Size must be greater than 0.1")]
    [InlineData("exclusiveMaximum: 0.3", "0.3f", "Size must be less than 0.3")]
    public void A_number_of_single_precision_is_the_number_that_is_sent(string bound, string value, string fault) => Faults(
        Documents.OfSchemas($$"""
            Thing: { type: object, properties: { size: { type: number, format: float, {{bound}} } } }
            """), $"new App.Thing {{ Size = {value} }}").ShouldBe(fault);

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Color' }", "App.Color", "default", "AdditionalProperties.a is not a value that the document knows")]
    [InlineData("{ $ref: '#/components/schemas/Part' }", "App.Part", "new() { Name = string.Concat(\"a\") }", "AdditionalProperties.a.Name must have at least 2 characters, has 1")]
    [InlineData("{ $ref: '#/components/schemas/Part' }", "App.Part", "null!", "AdditionalProperties.a is null, which the document does not allow")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Color' } }", "System.Collections.Generic.IReadOnlyList<App.Color>", "new[] { App.Color.Red, (App.Color)7 }", "AdditionalProperties.a[1] is not a value that the document knows")]
    [InlineData("{ type: integer }", "long", "1", "")]
    public void Additional_properties_are_validated_too(string schema, string type, string value, string fault) => Faults(
        Documents.OfSchemas($$"""
            Thing: { type: object, properties: { name: { type: string } }, additionalProperties: {{schema}} }
            Color: { type: string, enum: [red, green] }
            Part: { type: object, properties: { name: { type: string, minLength: 2 } } }
            """),
        $"new App.Thing {{ AdditionalProperties = new System.Collections.Generic.Dictionary<string, {type}> {{ [\"a\"] = {value} }} }}").ShouldBe(fault);

    private static readonly string s_choices = Documents.OfSchemas("""
        Thing:
          type: object
          required: [address]
          properties:
            address: { type: string, anyOf: [{ format: ipv4 }, { format: ipv6 }] }
            addresses: { type: array, items: { type: string, anyOf: [{ format: ipv4 }, { format: ipv6 }] } }
            level: { anyOf: [{ type: integer, format: int32, maximum: 3 }, { type: integer, minimum: 10 }] }
            size:
              anyOf:
                - { type: string, maxLength: 3 }
                - { type: string, enum: [large, huge] }
                - { type: array, minItems: 1, items: { type: string, maxLength: 2 } }
                - { type: array, minItems: 3, items: { type: string, enum: [long, longer] } }
                - { type: integer, maximum: 10 }
                - { type: number, minimum: 100 }
        """);

    [Theory]
    [InlineData("Address = \"::1\", Addresses = new[] { \"1.2.3.4\", \"::1\" }, Level = 3", "")]
    [InlineData("Address = \"x\"", "Address fits no alternative of the document: must be of the format ipv4; or must be of the format ipv6")]
    [InlineData("Address = \"::1\", Addresses = new[] { \"::1\", \"x\" }", "Addresses[1] fits no alternative of the document: must be of the format ipv4; or must be of the format ipv6")]
    [InlineData("Address = \"::1\", Level = 5", "Level fits no alternative of the document: must be at most 3; or must be at least 10")]
    [InlineData("Address = \"::1\", Level = 10, Size = \"abc\"", "")]
    [InlineData("Address = \"::1\", Size = \"abcd\"", "Size fits no alternative of the document: must have at most 3 characters, has 4; or must be one of large, huge")]
    [InlineData("Address = \"::1\", Size = 11", "Size fits no alternative of the document: must be at most 10; or must be at least 100")]
    [InlineData("Address = \"::1\", Size = 9.5", "Size fits no alternative of the document: must be a multiple of 1; or must be at least 100")]
    [InlineData("Address = \"::1\", Size = 9", "")]
    [InlineData("Address = \"::1\", Size = 9.0", "")]
    [InlineData("Address = \"::1\", Size = App.ThingSize.FromStringList(new[] { \"ab\" })", "")]
    [InlineData("Address = \"::1\", Size = App.ThingSize.FromStringList(new[] { \"abc\" })", "Size fits no alternative of the document: [0] must have at most 2 characters, has 3; or must have at least 3 items, has 1")]
    public void A_value_has_to_satisfy_one_of_the_branches_that_share_its_type(string members, string fault) =>
        Faults(s_choices, $"new App.Thing {{ {members} }}").ShouldBe(fault);

    [Fact]
    public void Alternatives_are_numbered_for_the_analyzers()
    {
        string source = GeneratorTest.Of(s_choices).Run().Source("Schemas0.g.cs");
        source.ShouldContain("[pg::SchemaFormat(\"ipv4\", Alternative = 1)]");
        source.ShouldContain("[pg::SchemaFormat(\"ipv6\", AppliesTo = pg::SchemaTarget.Items, Alternative = 2, ChoiceLevel = 1)]");
        source.ShouldContain("[pg::SchemaItems(1, -1, Alternative = 1)] [pg::SchemaLength(-1, 2, AppliesTo = pg::SchemaTarget.Items, Alternative = 1)]");
    }

    [Theory]
    [InlineData("Half = 5, Code = \"axb\"", "")]
    [InlineData("Code = \"ax\"", "Code must match the pattern b$")]
    [InlineData("Code = \"xb\"", "Code must match the pattern ^a")]
    [InlineData("Half = 6", "Half must be a multiple of 2.5")]
    [InlineData("Wide = 4", "")]
    [InlineData("Wide = 5", "Wide must be a multiple of 2")]
    public void Integers_are_multiples_of_any_number_and_texts_match_every_pattern(string members, string fault) =>
        Faults(
            Documents.OfSchemas("""
                Thing:
                  type: object
                  properties:
                    half: { type: integer, multipleOf: 2.5 }
                    wide: { type: integer, format: uint64, multipleOf: 2 }
                    code: { allOf: [{ type: string, pattern: ^a }, { pattern: b$ }] }
                """),
            $"new App.Thing {{ {members} }}").ShouldBe(fault);

    [Fact]
    public void What_only_servers_send_is_validated_too()
    {
        string document = Documents.OfPaths("""
            /things:
              get:
                operationId: readThing
                responses: { '200': { description: Done., content: { application/json: { schema: { type: object, title: Thing, properties: { name: { type: string, minLength: 2 } } } } } } }
            """);
        Faults(document, "new App.Thing { Name = \"a\" }").ShouldBe("Name must have at least 2 characters, has 1");
        GeneratorTest.Of(document).Run().Source("Schemas0.g.cs").ShouldContain("[pg::SchemaLength(2, -1)]");
    }

    [Fact]
    public void What_was_read_can_be_sent_back() =>
        Faults(s_colors, """App.Thing.Parse("{\"colors\":[\"red\",\"blue\"],\"byName\":{\"a\":\"blue\"},\"rows\":[[\"blue\"]]}")""").ShouldBe("");

    [Fact]
    public void What_was_read_and_then_copied_cannot() =>
        Faults(s_colors, """App.Thing.Parse("{\"colors\":[\"blue\"]}") with { Colors = new[] { App.Color.Unrecognized } }""")
            .ShouldBe("Colors[0] is not a value that the document knows");

    [Theory]
    [InlineData("", "")]
    [InlineData("Kind = \"post\", Version = 2, Draft = true, Tone = App.ThingTone.Dry", "")]
    [InlineData("Kind = \"article\", Version = 3, Draft = false, Size = 3, Label = \"b\"", "Kind must be post; Version must be 2; Draft must be true; Size must be at most 2; Label must be one of a")]
    [InlineData("Tone = App.ThingTone.Unrecognized", "Tone is not a value that the document knows")]
    public void Constants_stay_what_they_are(string members, string faults) =>
        Faults(
            Documents.OfSchemas("""
                Thing:
                  type: object
                  required: [kind, version, draft]
                  properties:
                    kind: { const: post }
                    version: { type: integer, const: 2 }
                    draft: { type: boolean, const: true }
                    size: { type: integer, const: 2 }
                    label: { type: string, const: a }
                    tone: { type: string, enum: [dry, wet] }
                """),
            $"new App.Thing {{ {members} }}").ShouldBe(faults);

    [Theory]
    [InlineData("Size = \"abc\", Grid = new[] { new[] { 1 } }, Agreed = true", "")]
    [InlineData("Size = 10, Sizes = new App.Size[] { 7, \"abc\" }", "")]
    [InlineData("Size = \"ab\"", "Size must have at least 3 characters, has 2")]
    [InlineData("Size = 11", "Size must be at most 10")]
    [InlineData("Sizes = new App.Size[] { 10, \"ABC\" }", "Sizes[1] must match the pattern ^[a-z]+$")]
    [InlineData("Size = App.Size.FromStringList(new[] { \"a\", \"abc\", \"a\" })", "Size must have at most 2 items, has 3; Size[1] must have at most 2 characters, has 3")]
    [InlineData("Grid = new[] { new[] { 9 }, new[] { 1, 10 } }", "Grid[1] must have at most 1 items, has 2; Grid[1][1] must be at most 9")]
    [InlineData("Agreed = false", "Agreed must be true")]
    public void Cases_of_unions_and_items_of_items_are_judged(string members, string faults) =>
        Faults(
            Documents.OfSchemas("""
                Thing:
                  type: object
                  properties:
                    size: { $ref: '#/components/schemas/Size' }
                    sizes: { type: array, items: { $ref: '#/components/schemas/Size' } }
                    grid: { type: array, items: { type: array, maxItems: 1, items: { type: integer, format: int32, maximum: 9 } } }
                    agreed: { type: boolean, const: true }
                Size:
                  oneOf:
                    - { type: string, minLength: 3, pattern: '^[a-z]+$' }
                    - { type: integer, maximum: 10 }
                    - { type: array, maxItems: 2, items: { type: string, maxLength: 2 } }
                """),
            $"new App.Thing {{ {members} }}").ShouldBe(faults);

    [Theory]
    [InlineData("Hello <1>!", "Text refers to <1>, but Names has 1 entries, counted from 0")]
    [InlineData("Hello {{1}} and <n> and <0>!", "")]
    public void Placeholders_are_written_as_the_document_says(string text, string fault) =>
        Faults(
            Documents.OfSchemas("""
                Thing:
                  type: object
                  x-postgen-placeholders: { in: text, into: names, pattern: '<n>' }
                  properties: { text: { type: string }, names: { type: array, items: { type: string } } }
                """),
            $$"""new App.Thing { Text = "{{text}}", Names = new[] { "Ann" } }""").ShouldBe(fault);

    private static string Faults(string document, string creation) =>
        Probe.Run(document, $$"""
            try { ({{creation}}).Validate(); return ""; }
            catch (PostGen.Runtime.PayloadException e) { return string.Join("; ", e.Faults); }
            """);
}
