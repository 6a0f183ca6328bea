using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Null for a parameter that the document requires is refused wherever the parameter travels.</summary>
public class RequiredParameterTests
{
    [Theory]
    [InlineData("in: query", "{ type: string }")]
    [InlineData("in: query", "{ type: array, items: { type: string } }")]
    [InlineData("in: header", "{ type: string }")]
    [InlineData("in: header", "{ type: object, properties: { a: { type: string } } }")]
    [InlineData("in: cookie", "{ type: string }")]
    public void Null_is_refused_by_name(string place, string schema)
    {
        string document = Documents.OfPaths($$"""
            /things:
              get:
                operationId: find
                parameters: [ { name: object, {{place}}, required: true, schema: {{schema}} } ]
                responses: { '204': { description: Found. } }
            """, "servers: [ { url: https://shop.example } ]");

        Probe.Run(document, """
            try { new App.ShopClient().FindAsync(null!); return "sent"; }
            catch (System.ArgumentNullException e) { return e.ParamName!; }
            """).ShouldBe("object");
    }
}
