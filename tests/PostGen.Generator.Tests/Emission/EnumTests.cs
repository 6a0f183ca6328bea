using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

public sealed class EnumTests
{
    private static readonly string s_document = Documents.OfSchemas("""
        Thing:
          type: object
          required: [color]
          properties:
            color: { $ref: '#/components/schemas/Color' }
            colors: { type: array, items: { $ref: '#/components/schemas/Color' } }
        Color:
          type: string
          description: A colour.
          enum: [red, light-blue, '<']
          x-enumDescriptions: { red: Like a rose. }
        """);

    [Fact]
    public void Values_and_their_texts() => Snapshot.Match(GeneratorTest.Of(s_document).Run().Source("Schemas0.g.cs"), "Color");

    [Fact]
    public void Unknown_value_arrives_as_such_and_goes_back() =>
        Probe.Run(s_document, """
            var thing = App.Thing.Parse("{\"color\":\"mauve\",\"colors\":[\"red\",\"puce\"]}");
            return $"{thing.Color} {thing.GetRawText("Color")} {thing.ToJson()} {(thing with { Color = App.Color.Red }).GetRawText("Color") is null}";
            """).ShouldBe("""Unrecognized mauve {"color":"mauve","colors":["red","puce"]} True""");

    [Fact]
    public void Texts_are_told_by_the_value() =>
        Probe.Run(s_document, """return App.ShopClientExtensions.ToWireText(App.Color.LightBlue) + App.ShopClientExtensions.ToWireText(default);""")
            .ShouldBe("light-blue");

    [Fact]
    public void Unrecognized_is_not_valid() =>
        Probe.Run(s_document, """
            try { new App.Thing { Color = App.Color.Unrecognized }.Validate(); return "valid"; }
            catch (PostGen.Runtime.PayloadException e) { return e.Faults[0].Path; }
            """).ShouldBe("Color");

    [Fact]
    public void The_description_of_a_member_stands_with_the_member_alone()
    {
        string source = GeneratorTest.Of(Documents.OfSchemas("""
            Mood: { type: string, description: Of the whole shop., enum: [good, bad] }
            Thing: { type: object, properties: { level: { type: string, description: Of one thing., enum: [low, high] }, mood: { $ref: '#/components/schemas/Mood' } } }
            """)).Run().Source("Schemas0.g.cs");

        source.ShouldContain("/// <summary>Of the whole shop.</summary>");
        source.Split("/// <summary>Of one thing.</summary>").Length.ShouldBe(2);
    }

    [Fact]
    public void Numbers() =>
        Probe.Run(Documents.OfSchemas("""
            Thing: { type: object, properties: { level: { type: integer, enum: [1, 2, 10] } } }
            """), """
            var thing = App.Thing.Parse("{\"level\":10}");
            return thing.Level + thing.ToJson() + App.Thing.Parse("{\"level\":11}").ToJson();
            """).ShouldEndWith("""{"level":10}{"level":11}""");
}
