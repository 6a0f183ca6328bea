using System.Net;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Emission;

/// <summary>What the document demands of parameters, and of bodies that are no objects, is checked before anything is sent.</summary>
public sealed class ParameterValidationTests
{
    private static readonly string s_document = Documents.OfPaths("""
        /shops/{shop}:
          put:
            operationId: fill
            parameters:
              - { name: shop, in: path, required: true, schema: { type: string, pattern: '^[a-z]+$' } }
              - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50 } }
              - { name: ratio, in: query, schema: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 } }
              - { name: tags, in: query, schema: { type: array, maxItems: 2, uniqueItems: true, items: { type: string, minLength: 1 } } }
              - { name: filter, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Filter' } }
              - { name: X-Mail, in: header, schema: { type: string, format: email } }
              - { name: session, in: cookie, schema: { type: string, minLength: 3 } }
            requestBody: { content: { application/json: { schema: { type: array, minItems: 1, items: { type: string, maxLength: 2 } } } } }
            responses: { '204': { description: Done. } }
        """, "components: { schemas: { Filter: { type: object, properties: { name: { type: string, minLength: 2 } } } } }");

    [Theory]
    [InlineData("\"A1\"", "shop must match the pattern ^[a-z]+$")]
    [InlineData("\"a\", limit: 0", "limit must be at least 1")]
    [InlineData("\"a\", limit: 51", "limit must be at most 50")]
    [InlineData("\"a\", ratio: 0", "ratio must be greater than 0")]
    [InlineData("\"a\", ratio: 0.7", "ratio must be a multiple of 0.5")]
    [InlineData("\"a\", tags: new[] { \"x\", \"x\" }", "tags must have unique items, but 0 and 1 are equal")]
    [InlineData("\"a\", tags: new[] { \"x\", \"\" }", "tags[1] must not be empty")]
    [InlineData("\"a\", filter: new App.Filter { Name = \"x\" }", "filter.Name must have at least 2 characters, has 1")]
    [InlineData("\"a\", xMail: \"nobody\"", "xMail must be of the format email")]
    [InlineData("\"a\", session: \"ab\"", "session must have at least 3 characters, has 2")]
    [InlineData("\"a\", request: new string[0]", "must have at least 1 items, has 0")]
    [InlineData("\"a\", request: new[] { \"abc\" }", "[0] must have at most 2 characters, has 3")]
    [InlineData("\"A\", request: new string[0], limit: 0", "shop must match the pattern ^[a-z]+$; limit must be at least 1; must have at least 1 items, has 0")]
    public void A_fault_names_the_parameter_and_nothing_is_sent(string arguments, string faults)
    {
        (string outcome, CannedHandler server) = Fill(arguments);

        outcome.ShouldBe(faults);
        server.Request.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("\"a\", limit: 50, ratio: 0.5, tags: new[] { \"x\", \"y\" }, filter: new App.Filter { Name = \"xy\" }, xMail: \"a@b.c\", session: \"abc\", request: new[] { \"ab\" }")]
    public void What_the_document_allows_is_sent(string arguments) => Fill(arguments).Outcome.ShouldBe("sent");

    [Fact]
    public void Nothing_is_checked_where_validation_is_switched_off() =>
        Fill("\"A\", limit: 0, request: new string[0]", "new App.ShopClientOptions { ValidatePayloads = false }").Outcome.ShouldBe("sent");

    [Fact]
    public void The_fault_can_be_had_unthrown() =>
        Fill("\"A\", options: new PostGen.Runtime.RequestOptions { ThrowOnError = false }").Outcome.ShouldBe("unthrown shop must match the pattern ^[a-z]+$");

    [Fact]
    public void A_wrong_argument_is_still_one() =>
        Should.Throw<ArgumentException>(() => Fill("\"\"")).ParamName.ShouldBe("shop");

    private static (string Outcome, CannedHandler Server) Fill(string arguments, string options = "null")
    {
        var server = new CannedHandler(HttpStatusCode.NoContent, "");
        string outcome = Probe.Run(s_document, $$"""
            try
            {
                var response = new App.ShopClient(http, {{options}}).FillAsync({{arguments}}).GetAwaiter().GetResult();
                return response.Error is PostGen.Runtime.PayloadException e ? "unthrown " + string.Join("; ", e.Faults) : "sent";
            }
            catch (PostGen.Runtime.PayloadException e) { return string.Join("; ", e.Faults); }
            """, "System.Net.Http.HttpClient http", new HttpClient(server) { BaseAddress = new Uri("https://shop.example") });
        return (outcome, server);
    }
}
