using System.Net;
using System.Text.RegularExpressions;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Forms and parts for what a schema allows without naming it: as a declared property of that schema would travel.</summary>
public class AdditionalFieldTests
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    [Theory]
    [InlineData("type: string", """["a b"] = "c&d", ["é"] = "" """, "name=n&a+b=c%26d&%C3%A9=")]
    [InlineData("type: integer", """["x"] = 1, ["y"] = -2""", "name=n&x=1&y=-2")]
    [InlineData("type: [number, 'null']", """["x"] = 1.5, ["y"] = null""", "name=n&x=1.5")]
    [InlineData("type: string, format: date-time", """["x"] = System.DateTimeOffset.UnixEpoch""", "name=n&x=1970-01-01T00%3A00%3A00Z")]
    [InlineData("type: array, items: { type: string }", """["x"] = new[] { "1", "2" }, ["y"] = new string[0]""", "name=n&x=1&x=2")]
    [InlineData("type: object, properties: { k: { type: string } }", """["x"] = new() { K = "v" }""", "name=n&x=%7B%22k%22%3A%22v%22%7D")]
    public void Fields_follow_the_declared_ones(string schema, string entries, string expected)
        => Send(Form, schema, entries).ShouldBe(expected);

    [Theory]
    [InlineData("type: string", """["a\"b\r\n"] = "c", ["é"] = "" """, "a%22b%0D%0A: c | é: ")]
    [InlineData("type: boolean", """["x"] = true""", "x: true")]
    [InlineData("type: [number, 'null']", """["x"] = 1.5, ["y"] = null""", "x: 1.5")]
    [InlineData("type: string, enum: [red, blue]", """["x"] = App.ThingValue.Red""", "x: red")]
    [InlineData("type: array, items: { type: string }", """["x"] = new[] { "1", "2" }, ["y"] = new string[0]""", "x: 1 | x: 2")]
    [InlineData("type: object, properties: { k: { type: string } }", """["x"] = new() { K = "v" }""", "x (application/json): {\"k\":\"v\"}")]
    [InlineData("type: array, items: { type: object, properties: { k: { type: string } } }", """["x"] = new App.ThingValueItem[] { new() { K = "v" }, new() }""", "x (application/json): {\"k\":\"v\"} | x (application/json): {}")]
    public void Parts_follow_the_declared_ones(string schema, string entries, string expected)
        => Parts(Send(Multipart, schema, entries)).ShouldBe("name: n | " + expected);

    [Fact]
    public void Files_are_parts_too()
    {
        Parts(Send(Multipart, "type: string, format: binary", """["a\"b"] = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a.txt")"""))
            .ShouldBe("name: n | a%22b a.txt (text/plain): A");
        Parts(Send(Multipart, "type: array, items: { type: string, format: binary }", """["x"] = new[] { PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "a"), PostGen.Runtime.FilePart.FromBytes(new byte[] { 66 }, "b") }"""))
            .ShouldBe("name: n | x a (application/octet-stream): A | x b (application/octet-stream): B");
    }

    [Theory]
    [InlineData(Form, "name=n&s=a+b&l=1&l=x&o=%7B%22k%22%3A%5B%5D%7D&t=true&e=")]
    [InlineData(Multipart, "name: n | s: a b | l: 1 | l: x | o (application/json): {\"k\":[]} | t: true | e: ")]
    public void What_a_record_has_read_and_does_not_know_is_sent(string mediaType, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run(DocumentOf(mediaType, null), """
            var thing = App.Thing.Parse("{\"s\":\"a b\",\"name\":\"n\",\"l\":[1,null,\"x\"],\"o\":{\"k\":[]},\"t\":true,\"z\":null,\"e\":\"\"}");
            new App.ShopClient(http).SendThingAsync(thing).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        (mediaType == Form ? handler.RequestBody : Parts(handler.RequestBody)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Form, "{ type: string }", "string", """["a b"] = "c" """, "a+b=c")]
    [InlineData(Form, "{ type: object, properties: { k: { type: string } } }", "App.SendThingRequestValue", """["x"] = new() { K = "v" }""", "x=%7B%22k%22%3A%22v%22%7D")]
    [InlineData(Multipart, "{ type: [string, 'null'] }", "string?", """["a"] = "c", ["b"] = null""", "a: c")]
    [InlineData(Multipart, "{ type: array, items: { type: integer } }", "System.Collections.Generic.IReadOnlyList<long>", """["a"] = new long[] { 1, 2 }""", "a: 1 | a: 2")]
    [InlineData(Multipart, "{ type: string, format: binary }", "PostGen.Runtime.FilePart", """["a"] = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "f.txt")""", "a f.txt (text/plain): A")]
    public void A_body_without_declared_fields_is_a_map(string mediaType, string schema, string type, string entries, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { {{mediaType}}: { schema: { type: object, additionalProperties: {{schema}} } } } }
                  responses: { '204': { description: Done. } }
            """, $$"""
            #nullable enable
            var entries = new System.Collections.Generic.Dictionary<string, {{type}}> { {{entries}} };
            new App.ShopClient(http).SendThingAsync(entries).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        (mediaType == Form ? handler.RequestBody : Parts(handler.RequestBody)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Form, "name: { type: string }", "s=a&n=1&l=x&l=2&o=%7B%22k%22%3A1%7D")]
    [InlineData(Multipart, "name: { type: string }", "s: a | n: 1 | l: x | l: 2 | o (application/json): {\"k\":1}")]
    [InlineData(Multipart, "file: { type: string, format: binary }", "s: a | n: 1 | l: x | l: 2 | o (application/json): {\"k\":1}")]
    public void Of_anything_the_value_decides(string mediaType, string property, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { {{mediaType}}: { schema: { title: Thing, type: object, properties: { {{property}} }, additionalProperties: true } } } }
                  responses: { '204': { description: Done. } }
            """, """
            var entries = System.Text.Json.JsonSerializer.Deserialize<System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>>("{\"s\":\"a\",\"n\":1,\"l\":[\"x\",null,2],\"o\":{\"k\":1},\"z\":null}");
            new App.ShopClient(http).SendThingAsync(new() { AdditionalProperties = entries! }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        (mediaType == Form ? handler.RequestBody : Parts(handler.RequestBody)).ShouldBe(expected);
    }

    [Fact]
    public void The_values_of_a_map_are_held_against_the_document()
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Exception exception = Should.Throw<Exception>(() => Probe.Run("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: { title: Thing, type: object, required: [k], properties: { k: { type: string, maxLength: 1 } } } } } } }
                  responses: { '204': { description: Done. } }
            """, """
            string text = string.Concat("a", "b", http.Timeout.Ticks.ToString());
            var entries = new System.Collections.Generic.Dictionary<string, App.Thing> { ["x"] = new() { K = text } };
            new App.ShopClient(http).SendThingAsync(entries).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler)));

        exception.GetType().Name.ShouldBe("PayloadException");
        exception.Message.ShouldContain("x.K");
        handler.Request.ShouldBe("");
    }

    [Fact]
    public void Items_of_several_kinds_are_json_each()
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { multipart/form-data: { schema: { title: Thing, type: object, properties: { tags: { type: array, items: { title: Tag, oneOf: [{ type: string }, { type: object, properties: { k: { type: string } } }] } } } } } } }
                  responses: { '204': { description: Done. } }
            """, """
            new App.ShopClient(http).SendThingAsync(new() { Tags = new App.Tag[] { "a" } }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        Parts(handler.RequestBody).ShouldBe("tags (application/json): \"a\"");
    }

    [Theory]
    [InlineData(Form, "size=a+b&sizes=x&sizes=1.5&other=true")]
    [InlineData(Multipart, "size: a b | sizes: x | sizes: 1.5 | other: true")]
    public void Of_a_union_of_texts_and_numbers_the_value_stands_for_itself(string mediaType, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [ { url: https://shop.example } ]
            paths:
              /things:
                post:
                  operationId: sendThing
                  requestBody: { required: true, content: { {{mediaType}}: { schema: { title: Thing, type: object, additionalProperties: { $ref: '#/components/schemas/Size' }, properties: { size: { $ref: '#/components/schemas/Size' }, sizes: { type: array, items: { $ref: '#/components/schemas/Size' } } } } } } }
                  responses: { '204': { description: Done. } }
            components: { schemas: { Size: { oneOf: [{ type: string }, { title: Amount, oneOf: [{ type: number }, { type: boolean }] }] } } }
            """, """
            var more = new System.Collections.Generic.Dictionary<string, App.Size> { ["other"] = App.Size.Parse("true") };
            new App.ShopClient(http).SendThingAsync(new() { Size = "a b", Sizes = new App.Size[] { "x", App.Size.Parse("1.5") }, AdditionalProperties = more }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        (mediaType == Form ? handler.RequestBody : Parts(handler.RequestBody)).ShouldBe(expected);
    }

    private static string Send(string mediaType, string schema, string entries)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");
        Probe.Run(DocumentOf(mediaType, schema), $$"""
            var entries = new System.Collections.Generic.Dictionary<string, {{ElementOf(schema)}}> { {{entries}} };
            new App.ShopClient(http).SendThingAsync(new() { Name = "n", AdditionalProperties = entries }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));
        return handler.RequestBody;
    }

    private static string ElementOf(string schema) => schema switch
    {
        "type: string" => "string",
        "type: integer" => "long",
        "type: boolean" => "bool",
        "type: [number, 'null']" => "double?",
        "type: string, format: date-time" => "System.DateTimeOffset",
        "type: string, enum: [red, blue]" => "App.ThingValue",
        "type: string, format: binary" => "PostGen.Runtime.FilePart",
        "type: array, items: { type: string }" => "System.Collections.Generic.IReadOnlyList<string>",
        "type: array, items: { type: string, format: binary }" => "System.Collections.Generic.IReadOnlyList<PostGen.Runtime.FilePart>",
        _ when schema.StartsWith("type: array", StringComparison.Ordinal) => "System.Collections.Generic.IReadOnlyList<App.ThingValueItem>",
        _ => "App.ThingValue",
    };

    // name file (type): content | …
    private static string Parts(string body)
    {
        string boundary = body[..body.IndexOf("\r\n", StringComparison.Ordinal)];
        body.ShouldEndWith(boundary + "--\r\n");
        IEnumerable<string> parts = body[..^(boundary.Length + 4)].Split(boundary + "\r\n", StringSplitOptions.RemoveEmptyEntries).Select(static part =>
        {
            Match match = Regex.Match(part, "^Content-Disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?\r\n(?:Content-Type: ([^\r]*)\r\n)?\r\n(.*)\r\n$", RegexOptions.Singleline);
            match.Success.ShouldBeTrue(part);
            string file = match.Groups[2].Success ? " " + match.Groups[2].Value : "";
            string type = match.Groups[3].Success ? $" ({match.Groups[3].Value})" : "";
            return $"{match.Groups[1].Value}{file}{type}: {match.Groups[4].Value}";
        });
        return string.Join(" | ", parts);
    }

    private static string DocumentOf(string mediaType, string? schema) => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [ { url: https://shop.example } ]
        paths:
          /things:
            post:
              operationId: sendThing
              requestBody: { required: true, content: { {{mediaType}}: { schema: { title: Thing, type: object, properties: { name: { type: string } }{{(schema is null ? "" : ", additionalProperties: { " + schema + " }")}} } } } }
              responses: { '204': { description: Done. } }
        """;
}
