using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>An optional property that is <c>readOnly</c>: a member of the one type that is read and sent, but not of what is sent.</summary>
public class ReadOnlyTests
{
    [Theory]
    [InlineData("application/json", """{"name":"n","child":{}}""")]
    [InlineData("application/x-www-form-urlencoded", "name=n&child=%7B%7D")]
    public void No_request_sends_it(string mediaType, string expected)
    {
        var handler = new CannedHandler(HttpStatusCode.OK, """{"id":"2","name":"n","child":{"id":"3"}}""");

        string written = Probe.Run(DocumentOf(mediaType), """
            var thing = new App.Thing { Id = "1", Name = "n", Child = new App.Child { Id = "2" } };
            App.Thing answer = new App.ShopClient(http).SendThingAsync(thing).GetAwaiter().GetResult();
            return thing.ToJson() + answer.ToJson();
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        handler.RequestBody.ShouldBe(expected);
        written.ShouldBe("""{"id":"1","name":"n","child":{"id":"2"}}{"id":"2","name":"n","child":{"id":"3"}}""");
    }

    [Fact]
    public void No_part_is_sent_of_it()
    {
        var handler = new CannedHandler(HttpStatusCode.OK, "{}");

        Probe.Run(DocumentOf("multipart/form-data"), """
            new App.ShopClient(http).SendThingAsync(new() { Name = "n" }).GetAwaiter().GetResult();
            return "";
            """, "System.Net.Http.HttpClient http", new HttpClient(handler));

        handler.RequestBody.ShouldContain("name=\"name\"");
        handler.RequestBody.ShouldNotContain("name=\"id\"");
    }

    private static string DocumentOf(string mediaType) => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [ { url: https://shop.example } ]
        paths:
          /things:
            post:
              operationId: sendThing
              requestBody: { required: true, content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing:
              type: object
              properties: { id: { type: string, readOnly: true }, name: { type: string }, child: { $ref: '#/components/schemas/Child' } }
            Child: { type: object, properties: { id: { type: string, readOnly: true } } }
        """;
}
