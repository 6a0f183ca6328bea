using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Parameters of which the document allows one value: no argument, and on the wire as any other.</summary>
public class ConstantParameterTests
{
    [Theory]
    [InlineData("in: path, style: simple", "a b", "/things/a%20b")]
    [InlineData("in: path, style: simple", "", "/things/")]
    [InlineData("in: path, style: label", "a b", "/things/.a%20b")]
    [InlineData("in: path, style: matrix", "a b", "/things/;kind=a%20b")]
    [InlineData("in: path, style: matrix", "", "/things/;kind")]
    public void In_a_path(string style, string value, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.NoContent, "");
        string document = Documents.OfPaths($$"""
            /things/{kind}:
              get:
                operationId: find
                parameters: [ { name: kind, {{style}}, required: true, schema: { type: string, enum: ['{{value}}'] } } ]
                responses: { '204': { description: Found. } }
            """, "servers: [ { url: https://shop.example } ]");

        Probe.Run(document, """
            new App.ShopClient(http).FindAsync().GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        handler.Request.ShouldBe("GET https://shop.example" + expected);
    }
}
