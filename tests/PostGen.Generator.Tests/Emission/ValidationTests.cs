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
