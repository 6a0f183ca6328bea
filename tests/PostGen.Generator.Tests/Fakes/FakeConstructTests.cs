using System.Net;
using System.Text;
using PostGen.Generator.Tests.Harness;
using PostGen.Testing;

namespace PostGen.Generator.Tests.Fakes;

/// <summary>Every shape of operation compiles into a fake, and serves.</summary>
public sealed class FakeConstructTests
{
    [Theory]
    [InlineData("200: { description: a, content: { text/plain: { schema: { type: string }, example: hello } } }", "FakeOperation<test::NoBody, string, string>", "hello")]
    [InlineData("200: { description: a, content: { application/octet-stream: { schema: { type: string, format: binary } } } }", "sys::ReadOnlyMemory<byte>", "text")]
    [InlineData("200: { description: a, content: { text/event-stream: { schema: { type: string } } } }", "col::IReadOnlyList<string>", "data: text\n\n")]
    [InlineData("200: { description: a, content: { text/event-stream: { schema: { type: object, properties: { n: { type: integer } } } } } }", "col::IReadOnlyList<me::", "data: {\"n\":1}\n\n")]
    [InlineData("200: { description: a, content: { text/event-stream: { schema: { type: object, properties: { event: { const: e }, data: { type: string } } } } } }", "col::IReadOnlyList<string>", "event: e\ndata: data\n\n")]
    [InlineData("200: { description: a, content: { application/jsonl: { schema: { type: boolean } } } }", "col::IReadOnlyList<bool>", "true\n")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: string, enum: [x, y] } } } }", "Enum", "\"x\"")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: [integer, 'null'] } } } }", "long?", "1")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: array, items: { type: string, enum: ['\"', é] } } } } }", "col::IReadOnlyList<", "[\"\\\"\"]")]
    [InlineData("204: { description: a }", "FakeOperation<test::NoBody, test::NoBody, string>", "")]
    [InlineData("default: { description: a }", "FakeOperation<test::NoBody, test::NoBody, string>", "")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: integer } } } }, 201: { description: a, content: { text/plain: { schema: { type: string } } } }", "OneOf<", "1")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: [integer, 'null'] } } } }, 201: { description: a, content: { application/json: { schema: { type: [array, 'null'], items: { type: string } } } } }", "value is null ?", "1")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: [string, 'null'], enum: [null] } } } }, 201: { description: a, content: { text/plain: { schema: { type: string } } } }", "FakeResult", "null")]
    [InlineData("200: { description: a, content: { application/json: { schema: { type: [integer, 'null'] } } } }, 201: { description: a, content: { application/json: { schema: { type: array, items: { type: [string, 'null'], enum: [x, null] } } } } }", "static value => value is null ? ", "1")]
    public async Task Successes_of_every_kind_are_served(string responses, string emitted, string body)
    {
        GeneratorOutcome outcome = FakeTest.Of($$"""
            openapi: 3.1.0
            info: { title: A, version: '1' }
            paths: { /a: { get: { operationId: get a, responses: { {{responses}} } } } }
            """).RunUnchecked();
        outcome.CompilationDiagnostics.ShouldBeEmpty();
        if (emitted != "Enum")
        {
            outcome.Source("Fake.g.cs").ShouldContain(emitted);
        }

        using FakeServer fake = FakeTest.Load(outcome);
        using HttpClient client = fake.CreateHttpClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri("a", UriKind.Relative));
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        fake.AssertValid();
    }

    [Theory]
    [InlineData("", HttpStatusCode.NoContent)]
    [InlineData(",\"lives\":9", HttpStatusCode.NoContent)]
    [InlineData(",\"lives\":\"nine\"", HttpStatusCode.BadRequest)]
    public async Task Heirs_of_a_schema_with_a_discriminator_are_answered_and_judged(string members, HttpStatusCode status)
    {
        GeneratorOutcome outcome = FakeTest.Of("""
            openapi: 3.0.3
            info: { title: A, version: '1' }
            paths:
              /a:
                get: { operationId: get, responses: { 200: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } } } }
                post: { operationId: send, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }, responses: { 204: { description: a } } }
            components:
              schemas:
                Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat' } } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
                Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            """).RunUnchecked();
        outcome.CompilationDiagnostics.ShouldBeEmpty();
        using FakeServer fake = FakeTest.Load(outcome);
        using HttpClient client = fake.CreateHttpClient();
        using var body = new StringContent($$"""{"kind":"feline"{{members}}}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage sent = await client.PostAsync(new Uri("a", UriKind.Relative), body);

        sent.StatusCode.ShouldBe(status);
        (await client.GetStringAsync(new Uri("a", UriKind.Relative))).ShouldBe("""{"kind":"feline","lives":1}""");
    }

    [Theory]
    [InlineData("application/json: { schema: { type: array, items: { type: string, enum: [x] } } }", "application/json", "[\"x\"]")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, required: [n], properties: { n: { type: integer } } } }", "application/x-www-form-urlencoded", "n=1")]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }", "application/octet-stream", "\0\u0001")]
    [InlineData("text/plain: { schema: { type: string } }", "text/plain", "hello")]
    [InlineData("multipart/form-data: { schema: { type: object, required: [f, k], properties: { f: { type: string, format: binary }, k: { type: string, enum: [x] }, n: { type: integer }, d: { type: array, items: { type: string, format: date } } } } }", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nx\r\n--b--\r\n")]
    public async Task Bodies_of_every_kind_are_received(string content, string mediaType, string body)
    {
        GeneratorOutcome outcome = FakeTest.Of($$"""
            openapi: 3.1.0
            info: { title: A, version: '1' }
            paths: { /a: { post: { operationId: send, requestBody: { required: true, content: { {{content}} } }, responses: { 204: { description: a } } } } }
            """).RunUnchecked();
        outcome.CompilationDiagnostics.ShouldBeEmpty();
        using FakeServer fake = FakeTest.Load(outcome);
        using HttpClient client = fake.CreateHttpClient();
        using var sent = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        sent.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        using HttpResponseMessage response = await client.PostAsync(new Uri("a", UriKind.Relative), sent);
        fake.AssertValid();
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        object operation = fake.GetType().GetProperty("SendOperation")!.GetValue(fake)!;
        object request = ((IEnumerable<object>)operation.GetType().GetProperty("Requests")!.GetValue(operation)!).Single();
        request.GetType().GetProperty("Body")!.GetValue(request).ShouldNotBeNull();
    }

    [Fact]
    public void Names_that_the_server_has_itself_make_way()
    {
        string fake = FakeTest.Of("""
            openapi: 3.0.3
            info: { title: A, version: '1' }
            paths:
              /a: { get: { operationId: requests, responses: { 204: { description: a } } } }
              /b: { get: { operationId: class, responses: { 204: { description: a } } } }
              /c: { get: { operationId: fakeA, responses: { 204: { description: a } } } }
            """).Run().Source("Fake.g.cs");
        fake.ShouldContain(" RequestsOperation { get; }");
        fake.ShouldContain(" FakeAOperation { get; }");
    }

    [Fact]
    public async Task References_are_kept_wherever_they_lead()
    {
        GeneratorTest test = FakeTest.Of("""
            openapi: 3.0.3
            info: { title: A, version: '1' }
            paths:
              /trees:
                post:
                  operationId: plant
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } }
                  responses:
                    '200': { description: a, content: { application/json: { schema: { $ref: 'leaf.yaml#/Leaf' }, examples: { one: { $ref: '#/components/examples/One' } } } } }
                    '201': { description: a, content: { application/json: { schema: { $ref: '#/paths/~1trees/post/responses/200/content/application~1json/schema' } } } }
            components:
              examples: { One: { value: { colour: "\"\"\"\" }} */ ☃ \u2028" } } }
              schemas:
                Tree: { type: object, required: [children], properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } }, properties: { type: integer }, description: { type: string } } }
            """);
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = [.. test.Files, new InMemoryText("leaf.yaml", "Leaf: { type: object, required: [colour], properties: { colour: { type: string } } }")],
            ExtraReferences = test.ExtraReferences,
        }.Run();
        using FakeServer fake = FakeTest.Load(outcome);
        using HttpClient client = fake.CreateHttpClient();
        (await PostAsync(client, """{"children":[{"children":[]}],"properties":1,"description":"d"}""")).ShouldContain("colour");
        fake.AssertValid();
        (await PostAsync(client, """{"children":[{"children":[{}]}],"properties":"no"}""")).ShouldContain("/children/0/children/0");
        fake.Requests[1].Faults.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Swagger_is_served_in_the_shape_of_OpenAPI()
    {
        GeneratorOutcome outcome = FakeTest.Of("""
            swagger: '2.0'
            info: { title: A, version: '1' }
            basePath: /v2
            paths:
              /trees:
                post:
                  operationId: plant
                  consumes: [application/json]
                  produces: [application/json]
                  parameters: [{ in: body, name: tree, required: true, schema: { $ref: '#/definitions/Tree' } }]
                  responses: { 200: { description: a, schema: { $ref: '#/definitions/Tree' } } }
            definitions: { Tree: { type: object, required: [height], properties: { height: { type: number, minimum: 0, exclusiveMinimum: true } } } }
            """).RunUnchecked();
        outcome.CompilationDiagnostics.ShouldBeEmpty();
        using FakeServer fake = FakeTest.Load(outcome);
        using HttpClient client = fake.CreateHttpClient();
        (await PostAsync(client, """{"height":2}""")).ShouldContain("height");
        fake.AssertValid();
        await PostAsync(client, """{"height":0}""");
        fake.Requests[1].Faults.ShouldHaveSingleItem().Name.ShouldBe("/height");
    }

    private static async Task<string> PostAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri("trees", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
