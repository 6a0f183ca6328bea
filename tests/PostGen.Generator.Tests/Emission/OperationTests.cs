using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

public sealed class OperationTests
{
    private static readonly string s_document = Documents.OfPaths("""
        /shops/{shop}/items:
          get:
            operationId: listItems
            summary: Lists what a shop sells.
            parameters:
              - { name: shop, in: path, required: true, schema: { type: string }, description: Which shop. }
              - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
              - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: string } } }
              - { name: X-Trace, in: header, schema: { type: string } }
            responses:
              '200': { description: Items., content: { application/json: { schema: { type: array, items: { type: string } } } } }
              '404':
                description: No such shop.
                content:
                  application/problem+json:
                    schema:
                      type: object
                      properties:
                        type: { type: string, enum: [errors/no_shop] }
                        title: { type: string }
                        status: { type: integer }
                        detail: { type: string }
        /shops:
          post:
            operationId: openShop
            deprecated: true
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema:
                    type: object
                    required: [name, sign]
                    properties: { name: { type: string }, sign: { type: string, format: binary }, hours: { type: array, items: { type: integer } } }
            responses: { '204': { description: Opened. } }
        """, "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-KEY } } }\nsecurity: [{ key: [] }]\nservers: [{ url: 'https://shop.example/v1' }]");

    [Fact]
    public void Methods() => Snapshot.Match(GeneratorTest.Of(s_document).Run().Source("Operations0.g.cs"), "Operations");

    [Fact]
    public void A_status_that_operations_describe_differently_is_described_by_its_name()
    {
        string errors = GeneratorTest.Of(Documents.OfPaths("""
            /a: { get: { responses: { '404': { description: One. }, '499': { description: One. }, 5XX: { description: One. } } } }
            /b: { get: { responses: { '404': { description: Other. }, '499': { description: Other. }, 5XX: { description: Other. } } } }
            """)).Run().Source("Errors.g.cs");

        errors.ShouldContain("/// <summary>404: Not Found.</summary>");
        errors.ShouldContain("/// <summary>499: Status 499.</summary>");
        errors.ShouldContain("/// <summary>500 to 599: Server Error.</summary>");
    }

    [Fact]
    public void An_operation_describes_a_status_where_others_describe_it_differently()
    {
        string operations = GeneratorTest.Of(Documents.OfPaths("""
            /a: { get: { responses: { '404': { description: One. }, '410': { description: Gone for good. } } } }
            /b: { get: { responses: { '404': { description: Other. }, '410': { description: Gone for good. } } } }
            """)).Run().Source("Operations0.g.cs");

        operations.ShouldContain("/// <exception cref=\"ShopNotFoundException\">One.</exception>");
        operations.ShouldContain("/// <exception cref=\"ShopNotFoundException\">Other.</exception>");
        operations.ShouldContain("/// <exception cref=\"ShopGoneException\"/>");
    }

    [Fact]
    public void Client_options_and_servers() => Snapshot.Match(GeneratorTest.Of(s_document).Run().Source("Client.g.cs"), "Client");

    [Fact]
    public void Variables_of_a_server_are_parameters_with_the_values_that_it_allows()
    {
        string document = Documents.OfPaths(
            "/things: { get: { operationId: read, responses: { '204': { description: Done. } } } }",
            "servers: [{ description: Main, url: 'https://{region}.shop.example/{version}', variables: { region: { default: eu, enum: [eu, us] }, version: { default: v1 } } }]");

        GeneratorTest.Of(document).Run().Source("Client.g.cs").ShouldContain("""Main([pg::SchemaValues("eu", "us")] string region = "eu", string version = "v1")""");
        Probe.Run(document, """return App.ShopServers.Main() + " " + App.ShopServers.Main("us", "v2");""")
            .ShouldBe("https://eu.shop.example/v1 https://us.shop.example/v2");
    }

    [Theory]
    [InlineData("type: [object, 'null'], properties: { a: { type: string } }", "null", "null")]
    [InlineData("type: [object, 'null'], properties: { a: { type: string } }", "new App.SendRequest { A = \"x\" }", """{"a":"x"}""")]
    [InlineData("type: [array, 'null'], maxItems: 2, items: { type: string }", "null", "null")]
    [InlineData("type: [array, 'null'], maxItems: 2, items: { type: string }", "new[] { \"x\" }", """["x"]""")]
    [InlineData("type: [integer, 'null'], maximum: 9", "null", "null")]
    [InlineData("type: [integer, 'null'], maximum: 9", "5", "5")]
    [InlineData("type: [string, 'null'], maxLength: 9", "null", "null")]
    [InlineData("type: [string, 'null'], enum: [a, null]", "null", "null")]
    [InlineData("oneOf: [{ type: string }, { type: integer }, { type: 'null' }]", "null", "null")]
    public void A_body_that_may_be_null_is_sent_as_null(string schema, string value, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run(
            Documents.OfPaths(
                $"/x: {{ post: {{ operationId: send, requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ {schema} }} }} }} }}, responses: {{ '204': {{ description: Done. }} }} }} }}",
                "servers: [{ url: 'https://shop.example/v1' }]"),
            $"new App.ShopClient(http).SendAsync({value}).GetAwaiter().GetResult(); return \"\";",
            "System.Net.Http.HttpClient http",
            new HttpClient(handler));

        handler.RequestBody.ShouldBe(expected);
    }

    [Theory]
    [InlineData("photo.jpg", "image/jpeg")]
    [InlineData("photo.raw", "application/octet-stream")]
    public void A_range_of_media_types_leaves_the_files_own(string name, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run(
            Documents.OfPaths(
                "/x: { put: { operationId: send, requestBody: { required: true, content: { 'image/*': { schema: { type: string, format: binary } } } }, responses: { '204': { description: Done. } } } }",
                "servers: [{ url: 'https://shop.example/v1' }]"),
            $"new App.ShopClient(http).SendAsync(PostGen.Runtime.FilePart.FromBytes(new byte[] {{ 65 }}, \"{name}\")).GetAwaiter().GetResult(); return \"\";",
            "System.Net.Http.HttpClient http",
            new HttpClient(handler));

        handler.ContentType.ShouldBe(expected);
    }

    [Fact]
    public void Only_servers_of_the_web_are_offered()
    {
        string document = Documents.OfPaths(
            "/things: { get: { operationId: read, responses: { '204': { description: Done. } } } }",
            "servers: [{ url: /v1 }, { url: //other.example/v1 }, { description: Main, url: 'http://shop.example/v1' }]");

        Probe.Run(document, """
            try { new App.ShopClient(); return "no endpoint"; }
            catch (System.ArgumentException) { return string.Join(" ", System.Array.ConvertAll(typeof(App.ShopServers).GetProperties(), static server => server.Name)); }
            """).ShouldBe("Main");
    }

    [Fact]
    public void Exceptions_and_their_factory() => Snapshot.Match(GeneratorTest.Of(s_document).Run().Source("Errors.g.cs"), "Errors");

    [Fact]
    public void Parameters_travel_where_they_should()
    {
        var handler = new CannedHandler(HttpStatusCode.OK, """["a","b"]""");

        string result = Probe.Run(s_document, """
            var client = new App.ShopClient("secret", http);
            var filter = new System.Collections.Generic.Dictionary<string, string> { ["color"] = "red" };
            return string.Join("+", client.ListItemsAsync("a/b", limit: 5, filter: filter).GetAwaiter().GetResult().Value);
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        result.ShouldBe("a+b");
        handler.Request.ShouldBe("GET https://shop.example/v1/shops/a%2Fb/items?limit=5&filter%5Bcolor%5D=red");
    }

    [Theory]
    [InlineData("required: true", "type: [boolean, 'null']", "true", "?a=true")]
    [InlineData("required: true", "type: boolean", "true", "?a=true")]
    [InlineData("required: false", "type: [integer, 'null']", "5", "?a=5")]
    [InlineData("required: false", "type: integer", "null", "")]
    [InlineData("required: true", "type: [string, 'null'], enum: [x, y, null]", "App.ReadA.X", "?a=%22x%22")]
    public void A_query_parameter_in_JSON_may_be_null(string required, string schema, string value, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run(
            Documents.OfPaths(
                $"/x: {{ get: {{ operationId: read, parameters: [{{ name: a, in: query, {required}, content: {{ application/json: {{ schema: {{ {schema} }} }} }} }}], responses: {{ '204': {{ description: Done. }} }} }} }}",
                "servers: [{ url: 'https://shop.example' }]"),
            $"new App.ShopClient(http).ReadAsync({value}).GetAwaiter().GetResult(); return \"\";",
            "System.Net.Http.HttpClient http",
            new HttpClient(handler));

        handler.Request.ShouldBe("GET https://shop.example/x" + expected);
    }

    [Fact]
    public void Errors_are_the_documents_exceptions()
    {
        var handler = new CannedHandler(HttpStatusCode.NotFound, """{"type":"errors/no_shop","title":"None"}""", "application/problem+json");

        Probe.Run(s_document, """
            try { new App.ShopClient("secret", http).ListItemsAsync("a").GetAwaiter().GetResult(); return "answered"; }
            catch (App.ShopNotFoundException e) { return e.ErrorType + " " + e.Title; }
            """, "System.Net.Http.HttpClient http", new HttpClient(handler)).ShouldBe("NoShop None");
    }

    [Fact]
    public void Multipart_parts_go_out_in_the_documents_order()
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");

        Probe.Run(s_document, """
            #pragma warning disable CS0618
            new App.ShopClient("secret", http).OpenShopAsync(new App.OpenShopRequest
            {
                Name = "N", Sign = PostGen.Runtime.FilePart.FromBytes(new byte[] { 65 }, "s.txt"), Hours = new long[] { 8, 20 },
            }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        string[] parts = [.. handler.RequestBody.Split('\n').Where(line => line.StartsWith("Content-Disposition", StringComparison.Ordinal)).Select(line => line.Trim())];
        parts.ShouldBe(
        [
            "Content-Disposition: form-data; name=\"name\"",
            "Content-Disposition: form-data; name=\"sign\"; filename=\"s.txt\"",
            "Content-Disposition: form-data; name=\"hours\"",
            "Content-Disposition: form-data; name=\"hours\"",
        ]);
    }

    [Fact]
    public void Null_body_and_empty_path_value_are_refused_by_name() =>
        Probe.Run(s_document, """
            #pragma warning disable CS0618
            var client = new App.ShopClient("secret");
            string names = "";
            try { client.OpenShopAsync(null!); } catch (System.ArgumentException e) { names += e.ParamName; }
            try { client.ListItemsAsync(""); } catch (System.ArgumentException e) { names += " " + e.ParamName; }
            return names;
            """).ShouldBe("request shop");

    [Theory]
    [InlineData("multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } }", "new App.UploadRequest { File = file }")]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }", "file")]
    public void A_stream_that_is_handed_over_is_closed_where_a_parameter_is_refused(string content, string request)
    {
        string document = Documents.OfPaths($$"""
            /files/{id}:
              post:
                operationId: upload
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                requestBody: { required: true, content: { {{content}} } }
                responses: { '204': { description: Done. } }
            """, "servers: [{ url: 'https://shop.example/v1' }]");

        Probe.Run(document, $$"""
            var stream = new System.IO.MemoryStream();
            var file = PostGen.Runtime.FilePart.FromStream(stream, "s", leaveOpen: false);
            try { new App.ShopClient().UploadAsync("", {{request}}); return "sent"; }
            catch (System.ArgumentException e) { return e.ParamName + " " + stream.CanRead; }
            """).ShouldBe("id False");
    }
}
