using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Several success bodies of which one may be null.</summary>
public sealed class NullableResultTests
{
    [Theory]
    [InlineData("type: [integer, 'null']", "type: string", "value?.Value?.ToString()", "null", HttpStatusCode.OK, "")]
    [InlineData("type: [integer, 'null']", "type: string", "value?.Value?.ToString()", "5", HttpStatusCode.OK, "5")]
    [InlineData("type: [integer, 'null']", "type: string", "value?.Value?.ToString()", "\"x\"", HttpStatusCode.Created, "x")]
    [InlineData("type: string", "type: [object, 'null'], properties: { a: { type: string } }", "value?.Value?.ToString()", "null", HttpStatusCode.Created, "")]
    [InlineData("type: [integer, 'null']", "type: integer", "value.ToString()", "null", HttpStatusCode.OK, "")]
    [InlineData("type: integer", "type: [integer, 'null']", "value.ToString()", "null", HttpStatusCode.Created, "")]
    [InlineData("type: array, items: { type: string }", "type: array, items: { type: [string, 'null'] }", "value.Count.ToString()", "[null]", HttpStatusCode.Created, "1")]
    public void Null_is_a_result_where_one_of_several_successes_allows_it(
        string ok, string created, string read, string body, HttpStatusCode status, string expected)
    {
        string document = Documents.OfPaths($$"""
            /x:
              get:
                operationId: read
                responses:
                  '200': { description: One., content: { application/json: { schema: { {{ok}} } } } }
                  '201': { description: Other., content: { application/json: { schema: { {{created}} } } } }
            """, "servers: [{ url: 'https://shop.example/v1' }]");

        Probe.Run(
            document,
            $"var value = new App.ShopClient(http).ReadAsync().GetAwaiter().GetResult().Value; return {read} ?? \"\";",
            "System.Net.Http.HttpClient http",
            new HttpClient(new CannedHandler(status, body))).ShouldBe(expected);
    }

    [Fact]
    public void A_text_in_place_of_a_JSON_text_that_may_be_null_is_the_same_result()
    {
        string document = Documents.OfPaths("""
            /x:
              get:
                operationId: read
                responses:
                  '200': { description: One., content: { application/json: { schema: { type: [string, 'null'] } } } }
                  '201': { description: Other., content: { text/plain: { schema: { type: string } } } }
            """, "servers: [{ url: 'https://shop.example/v1' }]");

        Probe.Run(
            document,
            "return new App.ShopClient(http).ReadAsync().GetAwaiter().GetResult().Value ?? \"null\";",
            "System.Net.Http.HttpClient http",
            new HttpClient(new CannedHandler(HttpStatusCode.Created, "null", "text/plain"))).ShouldBe("null");
    }
}
