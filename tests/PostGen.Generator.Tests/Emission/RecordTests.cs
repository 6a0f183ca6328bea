using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

public sealed class RecordTests
{
    private static readonly string s_members = Documents.OfSchemas("""
        Thing:
          type: object
          description: A thing.
          required: [id, note]
          properties:
            id: { type: string, minLength: 1, description: Its name. }
            note: { type: [string, 'null'] }
            size: { type: integer, minimum: 1 }
            parent: { type: [string, 'null'] }
            tags: { type: array, maxItems: 3, items: { type: string } }
        """);

    [Fact]
    public void Members_by_presence_and_nullability() => Snapshot.Match(GeneratorTest.Of(s_members).Run().Source("Schemas0.g.cs"), "Thing");

    [Fact]
    public void Null_and_absent_are_told_apart() =>
        Probe.Run(s_members, """
            return new App.Thing { Id = "a", Note = null }.ToJson() + new App.Thing { Id = "a", Note = "n", Parent = null }.ToJson()
                + (App.Thing.Parse("{\"id\":\"a\",\"note\":null,\"parent\":null}") with { Id = "b" }).ToJson();
            """).ShouldBe("""{"id":"a","note":null}{"id":"a","note":"n","parent":null}{"id":"b","note":null,"parent":null}""");

    [Fact]
    public void Unknown_properties_are_kept() =>
        Probe.Run(s_members, """return App.Thing.Parse("{\"id\":\"a\",\"extra\":[1,{}],\"note\":null}").ToJson();""")
            .ShouldBe("""{"id":"a","note":null,"extra":[1,{}]}""");

    [Fact]
    public void Lists_are_equal_by_content() =>
        Probe.Run(s_members, """
            var a = new App.Thing { Id = "a", Note = null, Tags = new[] { "x", "y" } };
            var b = new App.Thing { Id = "a", Note = null, Tags = new System.Collections.Generic.List<string> { "x", "y" } };
            return $"{a == b} {a.GetHashCode() == b.GetHashCode()} {a == (b with { Tags = new[] { "x" } })}";
            """).ShouldBe("True True False");

    [Fact]
    public void Missing_and_null_required_properties_are_named_with_their_path() =>
        Probe.Run(s_members, """
            string faults = "";
            foreach (string json in new[] { "{}", "{\"id\":null,\"note\":null}" })
            {
                try { App.Thing.Parse(json); } catch (System.Text.Json.JsonException e) { faults += e.Path + ": " + e.Message.Split('.')[0] + ";"; }
            }
            return faults;
            """).ShouldBe("$: Required properties are missing: 'id', 'note';$.id: The value is null, which the document does not allow here;");

    [Fact]
    public void Validation_lists_all_faults() =>
        Probe.Run(s_members, """
            try { new App.Thing { Id = "", Note = null, Size = 0, Tags = new[] { "1", "2", "3", "4" } }.Validate(); return "valid"; }
            catch (PostGen.Runtime.PayloadException e) { return string.Join(",", System.Linq.Enumerable.Select(e.Faults, fault => fault.Path)); }
            """).ShouldBe("Id,Size,Tags");

    [Theory]
    [InlineData("Labels = Of(\"ok\", (System.Collections.Generic.IReadOnlyDictionary<string, string>)Of(\"a\", \"\"))", "")]
    [InlineData("Labels = Of(\"too long\", (System.Collections.Generic.IReadOnlyDictionary<string, string>)Of(\"a\", \"\"))", "Labels.too long: is a key that must have at most 3 characters, has 8")]
    [InlineData("Labels = Of(\"ok\", (System.Collections.Generic.IReadOnlyDictionary<string, string>)Of(\"c\", \"\"))", "Labels.ok.c: is a key that must be one of a, b")]
    [InlineData("Keyed = Of(\"c\", \"\")", "Keyed.c: is a key that fits no alternative of the document: must be one of a; or must match the pattern ^b")]
    [InlineData("AdditionalProperties = Of(\"x-a\", \"1\")", "")]
    [InlineData("AdditionalProperties = Of(\"\", \"12345\")", "AdditionalProperties: is a key that must match the pattern ^x-; AdditionalProperties: must have at most 4 characters, has 5")]
    public void Names_in_maps_and_of_additional_members(string members, string faults) =>
        Probe.Run(
            Documents.OfSchemas("""
                Thing:
                  type: object
                  properties:
                    labels: { type: object, propertyNames: { maxLength: 3 }, additionalProperties: { $ref: '#/components/schemas/Counts' } }
                    keyed: { type: object, propertyNames: { anyOf: [{ const: a }, { pattern: ^b }] }, additionalProperties: { type: string } }
                  additionalProperties: { type: string, maxLength: 4 }
                  propertyNames: { pattern: ^x- }
                Counts: { type: object, propertyNames: { enum: [a, b] }, additionalProperties: { type: string } }
                """),
            $$"""
            static System.Collections.Generic.Dictionary<string, T> Of<T>(string name, T value) => new() { [name] = value };
            try { new App.Thing { {{members}} }.Validate(); return ""; }
            catch (PostGen.Runtime.PayloadException e) { return string.Join("; ", System.Linq.Enumerable.Select(e.Faults, fault => fault.Path + ": " + fault.Message)); }
            """).ShouldBe(faults);

    [Fact]
    public void Without_properties() =>
        Probe.Run(Documents.OfSchemas("Thing: { type: object, title: Thing, properties: {}, additionalProperties: true, minProperties: 0 }\nOther: { type: string }"),
            """return "compiled";""").ShouldBe("compiled");

    [Fact]
    public void More_than_64_required_properties()
    {
        string[] names = [.. Enumerable.Range(0, 130).Select(i => $"p{i:000}")];
        string schema = $"Thing:\n  type: object\n  required: [{string.Join(", ", names)}]\n  properties:\n"
            + string.Join("\n", names.Select(name => $"    {name}: {{ type: boolean }}"));
        string json = "{" + string.Join(",", names.Where(name => name != "p100").Select(name => $"\"{name}\":true")) + "}";

        Probe.Run(Documents.OfSchemas(schema), """
            try { App.Thing.Parse(json); return "read"; } catch (System.Text.Json.JsonException e) { return e.Message.Split('.')[0]; }
            """, "string json", json).ShouldBe("Required properties are missing: 'p100'");
    }

    [Fact]
    public void Typed_additional_properties()
    {
        string document = Documents.OfSchemas("""
            Thing:
              type: object
              properties: { name: { type: string } }
              additionalProperties: { type: integer }
            """);
        Snapshot.Match(GeneratorTest.Of(document).Run().Source("Schemas0.g.cs"), "Thing");
        Probe.Run(document, """
            var thing = App.Thing.Parse("{\"a\":1,\"name\":\"n\",\"b\":2}");
            return thing.AdditionalProperties["b"] + thing.ToJson() + (thing == App.Thing.Parse("{\"name\":\"n\",\"b\":2,\"a\":1}"));
            """).ShouldBe("""2{"name":"n","a":1,"b":2}True""");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("{ description: Anything. }")]
    public void Additional_properties_of_any_kind(string schema)
    {
        string document = Documents.OfSchemas($$"""
            Thing:
              type: object
              properties: { name: { type: string } }
              additionalProperties: {{schema}}
            """);
        Probe.Run(document, """
            var read = App.Thing.Parse("{\"a\":{\"b\":[1]},\"name\":\"n\",\"c\":null}");
            var made = new App.Thing { Name = "n", AdditionalProperties = new System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>(read.AdditionalProperties) };
            return read.AdditionalProperties["a"].GetProperty("b")[0].GetInt32() + made.ToJson() + (made == read);
            """).ShouldBe("""1{"name":"n","a":{"b":[1]},"c":null}True""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("additionalProperties: false")]
    public void Additional_properties_that_are_not_declared_are_kept_unseen(string keyword)
        => Probe.Run(Documents.OfSchemas($$"""
            Thing:
              type: object
              properties: { name: { type: string } }
              {{keyword}}
            """), """
            return App.Thing.Parse("{\"a\":1}").ToJson() + (typeof(App.Thing).GetProperty("AdditionalProperties") is null);
            """).ShouldBe("""{"a":1}True""");

    [Fact]
    public void Recursion_through_members_lists_and_maps() =>
        Probe.Run(Documents.OfSchemas("""
            Thing:
              type: object
              properties:
                next: { $ref: '#/components/schemas/Thing' }
                children: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }
            """), """
            const string json = "{\"next\":{\"children\":[{},{\"byName\":{\"a\":{}}}]}}";
            return App.Thing.Parse(json).ToJson() == json ? "same" : "different";
            """).ShouldBe("same");

    [Fact]
    public void Every_primitive_survives() =>
        Probe.Run(Documents.OfSchemas("""
            Thing:
              type: object
              properties:
                a: { type: boolean }
                b: { type: integer, format: int32 }
                c: { type: integer }
                d: { type: number, format: float }
                e: { type: number }
                f: { type: number, format: decimal }
                g: { type: string, format: date-time }
                h: { type: string, format: date }
                i: { type: string, format: uuid }
                j: { type: string, format: byte }
                k: {}
                l: { type: array, items: { type: array, items: { type: [integer, 'null'] } } }
                m: { type: object, additionalProperties: { type: array, items: { type: string } } }
            """), """
            const string json = "{\"a\":true,\"b\":1,\"c\":2,\"d\":1.5,\"e\":2.5,\"f\":0.10,\"g\":\"2026-01-31T10:00:00+00:00\",\"h\":\"2026-01-31\","
                + "\"i\":\"11111111-2222-3333-4444-555555555555\",\"j\":\"AQID\",\"k\":{\"x\":null},\"l\":[[1,null],[]],\"m\":{\"a\":[\"b\"]}}";
            App.Thing thing = App.Thing.Parse(json);
            return (thing == App.Thing.Parse(json)) + thing.ToJson();
            """).ShouldStartWith("True{\"a\":true,\"b\":1,\"c\":2,\"d\":1.5,\"e\":2.5,\"f\":0.10,\"g\":\"2026-01-31T10:00:00");

    [Fact]
    public void Constants_need_no_argument_and_deprecation_shows() =>
        Snapshot.Match(GeneratorTest.Of(Documents.OfSchemas("""
            Thing:
              type: object
              required: [kind]
              properties:
                kind: { const: thing }
                old: { type: string, deprecated: true }
            """)).Run().Source("Schemas0.g.cs"), "Thing");

    [Fact]
    public void What_was_read_beside_the_members_is_compared_and_copied_but_not_printed() =>
        Probe.Run(Documents.OfSchemas("Thing: { type: object, properties: { note: { type: string }, rest: { type: integer }, forget: { type: boolean } } }"), """
            App.Thing thing = App.Thing.Parse("{\"note\":\"a\",\"more\":1}");
            App.Thing copy = thing with { Note = "b" };
            return $"{thing == App.Thing.Parse("{\"note\":\"a\",\"more\":1}")} {thing == new App.Thing { Note = "a" }} {copy.ToJson()} {new App.Thing { Note = "a", ForgetValue = true }}";
            """).ShouldBe("""True False {"note":"b","more":1} Thing { Note = a, Rest = , ForgetValue = True }""");

    [Fact]
    public void Names_that_are_not_the_members_in_snake_case_are_printed()
    {
        string source = GeneratorTest.Of(Documents.OfSchemas("Thing: { type: object, properties: { account_id: { type: string }, postId: { type: string } } }"))
            .Run().Source("Schemas0.g.cs");
        source.ShouldContain("[key(\"postId\")] public string? PostId");
        source.ShouldNotContain("key(\"account_id\")");
    }
}
