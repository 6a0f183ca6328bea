using Microsoft.CodeAnalysis.CSharp;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

public sealed class UnionTests
{
    private static readonly string s_tagged = Documents.OfSchemas("""
        Thing:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
          discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
        Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
        Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }
        """);

    [Fact]
    public void Constant_that_alone_tells_the_cases_apart_is_written_and_not_needed_for_reading() =>
        Probe.Run(
            Documents.OfSchemas("""
                Thing: { oneOf: [{ $ref: '#/components/schemas/Hangup' }, { $ref: '#/components/schemas/Mute' }] }
                Hangup: { type: object, properties: { action: { type: string, enum: [hangup] } } }
                Mute: { type: object, properties: { action: { type: string, enum: [mute] } } }
                """),
            """
            App.Thing thing = new App.Mute();
            thing.Validate();
            return thing.ToJson() + (App.Thing.Parse(thing.ToJson()).Value is App.Mute) + App.Mute.Parse("{}").ToJson();
            """).ShouldBe("""{"action":"mute"}True{"action":"mute"}""");

    [Fact]
    public void Told_apart_by_a_discriminator() => Snapshot.Match(GeneratorTest.Of(s_tagged).Run().Source("Schemas0.g.cs"), "Thing");

    [Fact]
    public void The_discriminator_may_stand_anywhere() =>
        Probe.Run(s_tagged, """
            App.Thing thing = App.Thing.Parse("{\"lives\":9,\"kind\":\"cat\"}");
            return thing.Match(cat => "cat " + cat.Lives, dog => "dog", unknown => "unknown") + (thing == new App.Cat { Lives = 9 });
            """).ShouldBe("cat 9True");

    [Fact]
    public void A_case_may_stand_on_either_side_of_an_equals_sign() =>
        Probe.Run(s_tagged, """
            App.Thing thing = new App.Cat { Lives = 9 };
            App.Thing? none = null;
            var cat = new App.Cat { Lives = 9 };
            return $"{thing == cat} {cat == thing} {cat != thing} {thing == new App.Dog()} {new App.Dog() != thing} {thing == none} {none == thing} {none == null} {thing != null} {null == thing}";
            """).ShouldBe("True True False False True False False True True False");

    [Fact]
    public void Unknown_case_is_kept_and_written_back() =>
        Probe.Run(s_tagged, """
            App.Thing thing = App.Thing.Parse("{\"kind\":\"cow\",\"milk\":1}");
            return thing.Match(cat => "cat", dog => "dog", unknown => unknown.Discriminator ?? "?") + thing.ToJson();
            """).ShouldBe("""cow{"kind":"cow","milk":1}""");

    [Fact]
    public void A_base_with_one_heir_takes_what_comes_later() =>
        Probe.Run(Documents.OfSchemas("""
            Thing: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }], required: [bark], properties: { bark: { type: boolean } } }
            """), """
            App.Thing later = App.Thing.Parse("{\"kind\":\"Cat\"}");
            App.Thing now = new App.Dog { Bark = true };
            return later.Match(dog => "dog", unknown => unknown.Discriminator ?? "?") + later.ToJson() + now.ToJson() + App.Thing.Parse(now.ToJson()).Match(dog => dog.Bark ? "!" : ".", unknown => "unknown");
            """).ShouldBe("""Cat{"kind":"Cat"}{"bark":true,"kind":"Dog"}!""");

    [Fact]
    public void Lists_and_scalars_are_cases() =>
        Probe.Run(Documents.OfSchemas("""
            Thing:
              oneOf: [{ type: string }, { type: integer }, { type: array, items: { type: string } }, { type: object, additionalProperties: { type: string } }]
            """), """
            string all = "";
            foreach (string json in new[] { "\"a\"", "1", "[\"a\",\"b\"]", "{\"k\":\"v\"}", "true" })
            {
                App.Thing thing = App.Thing.Parse(json);
                all += thing.ToJson() + (thing == App.Thing.Parse(json)) + " ";
            }
            return all;
            """).ShouldBe("""
            "a"True 1True ["a","b"]True {"k":"v"}True trueTrue 
            """);

    [Fact]
    public void Unions_hold_unions() =>
        Probe.Run(Documents.OfSchemas("""
            Thing: { type: object, properties: { value: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: boolean }] } } }
            Inner: { oneOf: [{ type: string }, { type: integer }] }
            """), """
            const string json = "{\"value\":5}";
            return App.Thing.Parse(json).ToJson() + App.Thing.Parse("{\"value\":true}").ToJson();
            """).ShouldBe("""{"value":5}{"value":true}""");

    [Fact]
    public void Union_attribute_only_where_the_language_has_unions()
    {
        GeneratorTest.Of(s_tagged).Run().Source("Schemas0.g.cs").ShouldNotContain("IUnion");
        GeneratorOutcome outcome = new GeneratorTest { Files = [InMemoryText.Document("api.yaml", s_tagged)], Language = LanguageVersion.Preview }.Run();
        outcome.Source("Schemas0.g.cs").ShouldContain("sys::Runtime.CompilerServices.IUnion");
        outcome.Load().GetType("App.Thing")!.GetInterfaces().ShouldContain(type => type.Name == "IUnion");
    }
}
