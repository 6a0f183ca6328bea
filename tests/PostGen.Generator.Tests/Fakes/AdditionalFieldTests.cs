using System.Reflection;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Fakes;

/// <summary>A fake takes fields and parts that the schema allows without naming them for valid, and gives them back.</summary>
public class AdditionalFieldTests
{
    private const string Records = "type: object, properties: { k: { type: string } }";

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "type: integer", "long", """["x"] = 1""", """{"name":"n","x":1}""")]
    [InlineData("application/x-www-form-urlencoded", "type: array, items: { type: string }", "System.Collections.Generic.IReadOnlyList<string>", """["x"] = new[] { "1" }""", """{"name":"n","x":["1"]}""")]
    [InlineData("application/x-www-form-urlencoded", Records, "App.ThingValue", """["x"] = new() { K = "v" }""", """{"name":"n","x":{"k":"v"}}""")]
    [InlineData("application/x-www-form-urlencoded", "type: array, items: { " + Records + " }", "System.Collections.Generic.IReadOnlyList<App.ThingValueItem>", """["x"] = new App.ThingValueItem[] { new() { K = "v" } }""", """{"name":"n","x":[{"k":"v"}]}""")]
    [InlineData("multipart/form-data", "type: integer", "long", """["x"] = 1""", """{"name":"n","x":1}""")]
    [InlineData("multipart/form-data", "type: array, items: { type: string }", "System.Collections.Generic.IReadOnlyList<string>", """["x"] = new[] { "1" }""", """{"name":"n","x":["1"]}""")]
    [InlineData("multipart/form-data", Records, "App.ThingValue", """["x"] = new() { K = "v" }""", """{"name":"n","x":{"k":"v"}}""")]
    [InlineData("multipart/form-data", "type: array, items: { " + Records + " }", "System.Collections.Generic.IReadOnlyList<App.ThingValueItem>", """["x"] = new App.ThingValueItem[] { new() { K = "v" } }""", """{"name":"n","x":[{"k":"v"}]}""")]
    public void They_are_valid_and_are_the_records_again(string mediaType, string schema, string type, string entries, string expected)
        => Run(mediaType, "name: { type: string }", schema, $$"""
            var sent = new App.Thing { Name = "n", AdditionalProperties = new System.Collections.Generic.Dictionary<string, {{type}}> { {{entries}} } };
            """, "Body.ToJson()").ShouldBe(expected);

    [Fact]
    public void Beside_a_file_too()
        => Run("multipart/form-data", "file: { type: string, format: binary }, name: { type: string }", "type: integer", """
            var sent = new App.Thing { File = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a.bin"), Name = "n", AdditionalProperties = new System.Collections.Generic.Dictionary<string, long> { ["x"] = 1 } };
            """, """Body.AdditionalProperties["x"].ToString()""").ShouldBe("1");

    [Fact]
    public void Files_are_files_again()
    {
        Run("multipart/form-data", "name: { type: string }", "type: string, format: binary", """
            var sent = new App.Thing { Name = "n", AdditionalProperties = new System.Collections.Generic.Dictionary<string, PostGen.Runtime.FilePart> { ["x"] = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a.bin") } };
            """, """Body.AdditionalProperties["x"].FileName""").ShouldBe("a.bin");
        Run("multipart/form-data", "name: { type: string }", "type: array, items: { type: string, format: binary }", """
            var file = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a.bin");
            var sent = new App.Thing { Name = "n", AdditionalProperties = new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<PostGen.Runtime.FilePart>> { ["x"] = new[] { file, file } } };
            """, """Body.AdditionalProperties["x"].Count.ToString()""").ShouldBe("2");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void What_a_record_does_not_know_is_valid(string mediaType)
        => Run(mediaType, "name: { type: string }", null, """
            var sent = App.Thing.Parse("{\"name\":\"n\",\"s\":\"a\",\"l\":[\"1\",\"2\"]}");
            """, "Body.ToJson()").ShouldBe("""{"name":"n","s":"a","l":["1","2"]}""");

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "type: integer", "long", """["x"] = 1""", """Body["x"].ToString()""", "1")]
    [InlineData("multipart/form-data", "type: integer", "long", """["x"] = 1""", """Body["x"].ToString()""", "1")]
    [InlineData("multipart/form-data", "type: string, format: binary", "PostGen.Runtime.FilePart", """["x"] = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a.bin")""", """Body["x"].FileName""", "a.bin")]
    public void A_map_is_a_map_again(string mediaType, string schema, string type, string entries, string result, string expected)
        => Run(mediaType, null, schema, $"var sent = new System.Collections.Generic.Dictionary<string, {type}> {{ {entries} }};", result).ShouldBe(expected);

    private static string Run(string mediaType, string? properties, string? schema, string statements, string result)
    {
        GeneratorTest test = FakeTest.Of($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { {{mediaType}}: { schema: { title: Thing, type: object{{(properties is null ? "" : ", properties: { " + properties + " }")}}{{(schema is null ? "" : ", additionalProperties: { " + schema + " }")}} } } } }
                  responses: { '204': { description: Done. } }
            """);
        Assembly assembly = new GeneratorTest
        {
            Files = test.Files,
            ExtraReferences = test.ExtraReferences,
            Source = $$"""
                public static class Probe
                {
                    public static string Run()
                    {
                        {{statements}}
                        using var fake = new App.FakeShop();
                        using App.ShopClient client = fake.CreateClient();
                        client.SendThingAsync(sent).GetAwaiter().GetResult();
                        fake.AssertValid();
                        return fake.SendThing.Requests[0].{{result}};
                    }
                }
                """,
        }.Run().Load();
        return (string)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, [])!;
    }
}
