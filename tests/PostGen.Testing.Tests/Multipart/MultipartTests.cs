using System.Net;

namespace PostGen.Testing.Tests.Multipart;

public sealed class MultipartTests
{
    private const string Title = "Content-Disposition: form-data; name=\"title\"\r\n\r\nSummer";
    private const string Photo = "Content-Disposition: form-data; name=\"photos\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG";

    [Fact]
    public async Task Parts_become_what_the_schema_says()
    {
        const string Count = "Content-Disposition: form-data; name=\"count\"\r\n\r\n2";
        const string Tag = "content-disposition: FORM-DATA; NAME=\"tags\"\r\n\r\n7";
        const string Dogs = "Content-Disposition: form-data; name=\"dogs\"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n[{\"name\":\"Rex\"}]";
        FakeRequest request = await PostAsync(Title, Count, Tag, Tag, Dogs, Photo, Photo);
        request.Faults.ShouldBeEmpty();
        request.Json!.Value.GetRawText().ShouldBe("""{"title":"Summer","count":2,"tags":["7","7"],"dogs":[{"name":"Rex"}],"photos":["",""]}""");
        request.Parts.Select(static part => part.Name).ShouldBe(["title", "count", "tags", "tags", "dogs", "photos", "photos"]);
        FakePart photo = request.Parts[^1];
        (photo.FileName, photo.ContentType, photo.Text).ShouldBe(("a.png", "image/png", "PNG"));
    }

    [Theory]
    [InlineData("[1,2]", "[[1,2]]")]
    [InlineData("[]", "[[]]")]
    public async Task A_list_that_is_an_item_is_one_item(string part, string json)
    {
        FakeRequest request = await PostAsync(Title, Photo, $"Content-Disposition: form-data; name=\"pairs\"\r\nContent-Type: application/json\r\n\r\n{part}");
        request.Faults.ShouldBeEmpty();
        request.Json!.Value.GetProperty("pairs").GetRawText().ShouldBe(json);
    }

    [Fact]
    public async Task File_names_are_raw_UTF8_with_three_escapes()
    {
        FakeRequest request = await PostAsync(Title, "Content-Disposition: form-data; name=\"photos\"; filename=\"Füße %22x%22%0D%0A50%.png\"\r\n\r\n");
        request.Faults.ShouldBeEmpty();
        request.Parts[1].FileName.ShouldBe("Füße \"x\"\r\n50%.png");
        request.Parts[1].Content.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Content_is_taken_byte_for_byte()
    {
        FakeRequest request = await PostAsync(Title, Photo.Replace("PNG", "\r\n--b\r\r\n--\0\r\n", StringComparison.Ordinal).Replace("--b", "-b", StringComparison.Ordinal));
        request.Parts[1].Text.ShouldBe("\r\n-b\r\r\n--\0\r\n");
    }

    [Theory]
    [InlineData("Content-Disposition: form-data; name=photos; filename=\"a\"\r\n\r\nx", "not quoted")]
    [InlineData("Content-Disposition: form-data; name=\"photos\"; filename=a\r\n\r\nx", "not quoted")]
    [InlineData("Content-Disposition: form-data; name=\"photos\"; filename=\"a\"; filename*=utf-8''a\r\n\r\nx", "filename*")]
    [InlineData("Content-Disposition: attachment; name=\"photos\"; filename=\"a\"\r\n\r\nx", "form-data")]
    [InlineData("Content-Disposition: form-data; name=\"photos\"\r\n\r\nx", "without a file name")]
    [InlineData("Content-Disposition: form-data; name=\"photos\"; filename=\"a\"\r\nnonsense\r\n\r\nx", "no header")]
    [InlineData("Content-Disposition: form-data; name=\"dogs\"\r\n\r\n[{\"name\":\"Rex\"}]", "application/json")]
    [InlineData("Content-Disposition: form-data; name=\"dogs\"\r\nContent-Type: application/json\r\n\r\n[{", "Not JSON")]
    [InlineData("Content-Disposition: form-data; name=\"dogs\"\r\nContent-Type: application/json\r\n\r\n[{}]", "name")]
    [InlineData("Content-Disposition: form-data; name=\"count\"\r\n\r\nmany", "integer")]
    [InlineData("Content-Disposition: form-data; name=\"title\"\r\n\r\nWinter", "2 parts")]
    [InlineData("Content-Disposition: form-data; filename=\"a\"\r\n\r\nx", "no `name`")]
    [InlineData("Content-Type: text/plain\r\n\r\nx", "no Content-Disposition")]
    [InlineData("Content-Disposition: form-data; name=\"title\"", "no empty line")]
    public async Task A_part_that_breaks_a_rule_is_a_fault(string part, string message)
    {
        FakeRequest request = await PostAsync(Title, Photo, part);
        request.Faults.ShouldContain(fault => fault.Message.Contains(message));
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx", "closing boundary")]
    [InlineData("--c--\r\n", "does not occur")]
    [InlineData("", "does not occur")]
    [InlineData("--bx", "CRLF")]
    public async Task A_body_that_is_cut_off_is_a_fault(string body, string message)
    {
        FakeRequest request = await SendAsync(Kennel.Body(body, "multipart/form-data; boundary=b"));
        request.Faults.ShouldContain(fault => fault.Message.Contains(message));
    }

    [Theory]
    [InlineData("multipart/form-data", "needs a boundary")]
    [InlineData("multipart/form-data; boundary=\"b\"", "quoted")]
    public async Task The_boundary_is_there_and_unquoted(string contentType, string message)
    {
        FakeRequest request = await SendAsync(Kennel.Body(Join(Title, Photo), contentType));
        request.Faults.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public async Task A_preamble_and_an_epilogue_are_skipped()
    {
        FakeRequest request = await SendAsync(Kennel.Body("hello\r\n" + Join(Title, Photo) + "goodbye", "multipart/form-data; boundary=b"));
        request.Faults.ShouldBeEmpty();
        request.Parts.Count.ShouldBe(2);
    }

    private static string Join(params string[] parts) => string.Concat(parts.Select(static part => $"--b\r\n{part}\r\n")) + "--b--\r\n";

    private static Task<FakeRequest> PostAsync(params string[] parts) => SendAsync(Kennel.Body(Join(parts), "multipart/form-data; boundary=b"));

    private static async Task<FakeRequest> SendAsync(HttpContent content)
    {
        using FakeServer server = Kennel.Server();
        using HttpResponseMessage response = await server.SendAsync(Kennel.Request(HttpMethod.Post, "/photos", content));
        response.StatusCode.ShouldBe(server.Requests[0].IsValid ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest);
        return server.Requests[0];
    }
}
