using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostGen.Testing.Tests.Answers;

public sealed class AnswerTests
{
    [Fact]
    public async Task The_documents_example_is_the_answer_unless_another_is_given()
    {
        using FakeServer server = Kennel.Server();
        (await AddAsync(server)).ShouldBe((201, """{"name":"Rex","age":3}"""));
    }

    [Fact]
    public async Task Without_an_example_an_instance_of_the_schema_answers()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, "/dogs"));
        (await response.Content.ReadAsStringAsync()).ShouldBe("""[{"name":"name","age":1,"born":"2026-01-31","chip":1}]""");
    }

    [Fact]
    public async Task Text_is_sent_as_text()
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Get, "/dogs/best"));
        (await response.Content.ReadAsStringAsync()).ShouldBe("Rex");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task Answers_come_in_order_and_the_last_one_stays()
    {
        using FakeServer server = Kennel.Server();
        FakeOperation<JsonElement, JsonElement, string> add = server.Operation("addDog");
        add.FailsWith(503).Returns(Json("1")).Returns(Json("2"), status: 202);
        (await AddAsync(server)).Status.ShouldBe(503);
        (await AddAsync(server)).ShouldBe((201, "1"));
        (await AddAsync(server)).ShouldBe((202, "2"));
        (await AddAsync(server)).ShouldBe((202, "2"));
        add.Returns(Json("3"));
        (await AddAsync(server)).ShouldBe((201, "3"));
        server.Reset();
        (await AddAsync(server)).Body.ShouldContain("Rex");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("errors/known", null, 409, "Known", "detail")]
    [InlineData("errors/full", null, 409, "Full", "No room is left.")]
    [InlineData("errors/full", "Sorry.", 409, "Full", "Sorry.")]
    [InlineData("errors/invalid_key", null, 401, "Invalid key", "detail")]
    public async Task An_error_type_brings_its_status_and_envelope(string type, string? detail, int status, string title, string expected)
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").Fails(type, detail);
        (int given, string body) = await AddAsync(server);
        given.ShouldBe(status);
        JsonNode error = JsonNode.Parse(body)!;
        error["type"]!.GetValue<string>().ShouldBe(type);
        error["status"]!.GetValue<int>().ShouldBe(status);
        error["title"]!.GetValue<string>().ShouldBe(title);
        error["detail"]!.GetValue<string>().ShouldBe(expected);
    }

    [Fact]
    public async Task An_error_can_say_when_to_come_back()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").Fails("errors/full", retryAfter: TimeSpan.FromSeconds(1.5));
        using HttpResponseMessage response = await server.SendAsync(AddRequest());
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_status_and_a_body_of_ones_own()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").FailsWith(418, "short and stout", "text/plain");
        (await AddAsync(server)).ShouldBe((418, "short and stout"));
    }

    [Fact]
    public async Task A_message_of_ones_own_sees_the_request()
    {
        using FakeServer server = Kennel.Server();
        server.Operation("addDog").AnswersWith(static request => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(request.Body.GetProperty("name").GetString()!) });
        (await AddAsync(server)).ShouldBe((200, "Fifi"));
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static HttpRequestMessage AddRequest() => Kennel.Request(HttpMethod.Post, "/dogs", Kennel.Json("""{"name":"Fifi"}"""));

    private static async Task<(int Status, string Body)> AddAsync(FakeServer server)
    {
        using HttpResponseMessage response = await server.SendAsync(AddRequest());
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
