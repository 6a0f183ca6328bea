using System.Net;
using System.Text.Json.Nodes;

namespace PostGen.Testing.Tests.Validation;

public sealed class JsonBodyTests
{
    [Fact]
    public async Task A_body_that_breaks_the_schema_gets_the_documented_422()
    {
        (HttpResponseMessage response, FakeRequest request) = await PostAsync(Kennel.Json("""{"age":-1}"""));
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonNode error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        error["detail"]!.GetValue<string>().ShouldContain("name");
        error["status"]!.GetValue<int>().ShouldBe(422);
        request.Faults.Select(static fault => fault.Name).ShouldBe(["", "/age"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("""{"name":"Rex","born":"2026-02-31"}""", "/born")]
    [InlineData("""{"name":""}""", "/name")]
    [InlineData("""{"name":7}""", "/name")]
    [InlineData("[]", "")]
    [InlineData("""{"name":""", "")]
    public async Task Every_fault_names_its_place(string json, string pointer)
    {
        (_, FakeRequest request) = await PostAsync(Kennel.Json(json));
        request.Faults.Select(static fault => (fault.Location, fault.Name)).ShouldContain((RequestFaultLocation.Body, pointer));
    }

    [Fact]
    public async Task A_missing_body_is_a_fault()
    {
        (HttpResponseMessage response, FakeRequest request) = await PostAsync(null);
        response.IsSuccessStatusCode.ShouldBeFalse();
        request.Faults.ShouldHaveSingleItem().Message.ShouldContain("missing");
    }

    [Fact]
    public async Task Another_media_type_is_a_fault()
    {
        (_, FakeRequest request) = await PostAsync(Kennel.Body("name=Rex", "application/x-www-form-urlencoded"));
        RequestFault fault = request.Faults.ShouldHaveSingleItem();
        (fault.Location, fault.Name).ShouldBe((RequestFaultLocation.Header, "Content-Type"));
        fault.Message.ShouldContain("application/json");
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_is_a_fault()
    {
        var content = new ByteArrayContent([.. "{\"name\":\"R"u8, 0xFF, .. "x\"}"u8]);
        content.Headers.ContentType = new("application/json");
        (_, FakeRequest request) = await PostAsync(content);
        request.Faults.ShouldContain(static fault => fault.Message.Contains("UTF-8"));
    }

    [Fact]
    public async Task Faults_can_be_recorded_without_an_error()
    {
        using FakeServer server = Kennel.Server();
        server.RefusesInvalid = false;
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/dogs", Kennel.Json("{}")));
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        Should.Throw<InvalidRequestException>(server.AssertValid).Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_is_an_object()
    {
        using FakeServer server = Kennel.Server();
        HttpContent form = Kennel.Body("minutes=30&dogs=Rex&dogs=Fifi+%26+co&owner=%7B%22name%22%3A%22Ann%22%7D", "application/x-www-form-urlencoded");
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/walks", form));
        server.AssertValid();
        server.Requests[0].Json!.Value.GetRawText().ShouldBe("""{"minutes":30,"dogs":["Rex","Fifi & co"],"owner":{"name":"Ann"}}""");
    }

    [Theory]
    [InlineData("text=I+like+tacos", true)]
    [InlineData("a", false)]
    public async Task A_form_that_is_described_as_a_text_is_judged_as_it_is_written(string text, bool isValid)
    {
        using var server = new FakeServer("""
            {"openapi":"3.0.3","paths":{"/texts":{"post":{
              "requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"string","minLength":3}}}},"responses":{"204":{"description":"Read."}}}}}}
            """);
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/texts", Kennel.Body(text, "application/x-www-form-urlencoded")));
        server.Requests[0].IsValid.ShouldBe(isValid);
        server.Requests[0].Text.ShouldBe(text);
    }

    private static async Task<(HttpResponseMessage Response, FakeRequest Request)> PostAsync(HttpContent? content)
    {
        using FakeServer server = Kennel.Server();
        HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/dogs", content));
        await response.Content.LoadIntoBufferAsync();
        return (response, server.Requests[0]);
    }
}
