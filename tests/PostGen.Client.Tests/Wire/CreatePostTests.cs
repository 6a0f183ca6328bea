using System.Text;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.Wire;

public class CreatePostTests
{
    private const string Created = """{"object":"PostCreated","post_id":"urn:li:share:1"}""";

    private readonly RecordingHandler _server = new();

    private PostpressClient Client => new("pp_test_1", new HttpClient(_server));

    [Fact]
    public async Task Parts_stand_in_the_order_of_the_document_and_mentions_are_one_json_part()
    {
        _server.Answer(201, Created);

        PostCreated post = await Client.CreatePostAsync(new CreatePostRequest
        {
            AccountId = "acc_1",
            Text = "Hey {{0}}!",
            Mentions = [new Mention { Name = "Änn", ProfileId = "ACo1", IsCompany = false }],
            Attachments =
            [
                FilePart.FromBytes("one"u8.ToArray(), "a \"b\".txt", "text/plain"),
                FilePart.FromBytes("two"u8.ToArray(), "ü.png"),
            ],
        });

        post.PostId.ShouldBe("urn:li:share:1");
        _server.Request.Url.AbsoluteUri.ShouldBe("https://api.postpress.ai/v1/posts");
        _server.Request.ContentHeaders!.ContentType!.MediaType.ShouldBe("multipart/form-data");
        _server.Request.ContentHeaders.ContentLength.ShouldBe(_server.Request.Body.Length);
        _server.Request.MultipartText.ShouldBe("""
            --BOUNDARY
            Content-Disposition: form-data; name="account_id"

            acc_1
            --BOUNDARY
            Content-Disposition: form-data; name="text"

            Hey {{0}}!
            --BOUNDARY
            Content-Disposition: form-data; name="attachments"; filename="a %22b%22.txt"
            Content-Type: text/plain

            one
            --BOUNDARY
            Content-Disposition: form-data; name="attachments"; filename="ü.png"
            Content-Type: image/png

            two
            --BOUNDARY
            Content-Disposition: form-data; name="mentions"
            Content-Type: application/json

            [{"name":"Änn","profile_id":"ACo1","is_company":false}]
            --BOUNDARY--

            """);
    }

    [Fact]
    public async Task A_simple_repost_has_an_empty_text()
    {
        _server.Answer(201, Created);

        await Client.CreatePostAsync(new CreatePostRequest { AccountId = "a", Text = "", Repost = "urn:li:share:2" });

        _server.Request.MultipartText.ShouldBe("""
            --BOUNDARY
            Content-Disposition: form-data; name="account_id"

            a
            --BOUNDARY
            Content-Disposition: form-data; name="text"


            --BOUNDARY
            Content-Disposition: form-data; name="repost"

            urn:li:share:2
            --BOUNDARY--

            """);
    }

    [Fact]
    public async Task A_link_that_breaks_its_pattern_is_not_sent()
    {
        string link = new StringBuilder("ftp://example.com").ToString();

        PayloadException fault = await Should.ThrowAsync<PayloadException>(() => Client.CreatePostAsync(
            new CreatePostRequest { AccountId = "a", Text = "t", ExternalLink = link }));

        fault.Message.ShouldContain("^https?://");
        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_not_there_fails_before_a_byte_is_sent()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.mp4");

        await Should.ThrowAsync<ArgumentException>(async () => await Client.CreatePostAsync(
            new CreatePostRequest { AccountId = "a", Text = "t", Attachments = [FilePart.FromFile(path)] }));

        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_that_is_closed_fails_before_a_byte_is_sent()
    {
        var stream = new MemoryStream([1, 2, 3]);
        stream.Dispose();

        await Should.ThrowAsync<ArgumentException>(async () => await Client.CreatePostAsync(
            new CreatePostRequest { AccountId = "a", Text = "t", Attachments = [FilePart.FromStream(stream, "x.bin")] }));

        _server.Requests.ShouldBeEmpty();
    }
}
