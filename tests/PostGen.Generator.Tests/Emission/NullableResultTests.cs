using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Several success bodies of which one may be null.</summary>
public sealed class NullableResultTests
{
    private const string Integer = "application/json: { schema: { type: integer } }";
    private const string NoInteger = "application/json: { schema: { type: [integer, 'null'] } }";
    private const string Thing = "application/json: { schema: { type: object, title: Thing, properties: { a: { type: string } } } }";
    private const string NoThing = "application/json: { schema: { type: [object, 'null'], title: Thing, properties: { a: { type: string } } } }";
    private const string NoText = "application/json: { schema: { type: [string, 'null'] } }";
    private const string Text = "text/plain: { schema: { type: string } }";

    [Theory]
    [InlineData(NoInteger, Thing, "null", "nothing")]
    [InlineData(NoInteger, Thing, "7", "7")]
    [InlineData(Thing, NoInteger, """{"a":"x"}""", "x")]
    [InlineData(NoThing, Integer, "null", "nothing")]
    [InlineData(NoThing, Integer, """{"a":"x"}""", "x")]
    public void Of_different_types_are_a_union_or_null(string ok, string created, string answer, string expected) =>
        Read(ok, created, answer, """value is null ? "nothing" : value.Value is long number ? number.ToString() : ((App.Thing)value.Value!).A!""").ShouldBe(expected);

    [Theory]
    [InlineData(NoInteger, Integer, "null", "nothing")]
    [InlineData(Integer, NoInteger, "7", "7")]
    [InlineData(NoText, Text, "\"x\"", "x")]
    [InlineData(NoText, Text, "null", "nothing")]
    public void Of_one_type_are_that_type_or_null(string ok, string created, string answer, string expected) =>
        Read(ok, created, answer, """value is null ? "nothing" : value.ToString()!""").ShouldBe(expected);

    private static string Read(string ok, string created, string answer, string shown)
    {
        string document = Documents.OfPaths(
            $"/x: {{ get: {{ operationId: read, responses: {{ '200': {{ description: Ok., content: {{ {ok} }} }}, '201': {{ description: Made., content: {{ {created} }} }} }} }} }}",
            "servers: [{ url: 'https://shop.example/v1' }]");
        return Probe.Run(
            document,
            $"var value = new App.ShopClient(http).ReadAsync().GetAwaiter().GetResult().Value; return {shown};",
            "System.Net.Http.HttpClient http",
            new HttpClient(new CannedHandler(HttpStatusCode.OK, answer)));
    }
}
