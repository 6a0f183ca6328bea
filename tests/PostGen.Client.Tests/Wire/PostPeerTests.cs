using PostGen.Runtime;
using PostPeer;

namespace PostGen.Client.Tests.Wire;

public class PostPeerTests
{
    private readonly RecordingHandler _server = new();

    private PostPeerClient Client => new("key", new HttpClient(_server), new PostPeerClientOptions { MaxRetries = 0 });

    private static CreatePostRequest Post => new()
    {
        Content = "Hi",
        PublishNow = true,
        Platforms = [new PlatformTarget { Platform = Platform.Twitter, AccountId = "abc123" }],
    };

    [Fact]
    public async Task A_partial_failure_is_an_answer_with_two_kinds_of_results()
    {
        _server.Answer(202, """
            {"success":true,"status":"partial","postId":"post_1","platforms":[
              {"platform":"twitter","success":true,"platformPostUrl":"https://twitter.com/1"},
              {"platform":"instagram","success":false,"error":"Image URL is not publicly accessible"},
              {"platform":"mastodon","success":true}]}
            """);

        CreatePostResponse response = await Client.CreatePostAsync(Post);

        response.Status.ShouldBe(CreatePostResponseStatus.Partial);
        response.Platforms
            .Select(result => result.Match(
                success => $"{success.Platform}: {success.PlatformPostUrl}",
                failure => $"{failure.Platform}: {failure.Error}",
                _ => "?"))
            .ShouldBe(["Twitter: https://twitter.com/1", "Instagram: Image URL is not publicly accessible", "Unrecognized: "]);
        _server.Request.Url.AbsoluteUri.ShouldBe("https://api.postpeer.dev/v1/posts");
        _server.Request.Header("x-access-key").ShouldBe("key");
        _server.Request.Text.ShouldBe(
            """{"content":"Hi","publishNow":true,"platforms":[{"platform":"twitter","accountId":"abc123"}]}""");
    }

    [Fact]
    public async Task Now_or_a_time_must_be_given()
    {
        CreatePostRequest neither = Post with { PublishNow = null };

        await Should.ThrowAsync<PayloadException>(async () => await Client.CreatePostAsync(neither));

        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_needs_a_platform()
    {
        CreatePostRequest nowhere = Post with { Platforms = [.. Post.Platforms.Skip(1)] };

        await Should.ThrowAsync<PayloadException>(async () => await Client.CreatePostAsync(nowhere));

        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_status_without_error_codes_has_its_class_and_its_message()
    {
        _server.Answer(402, """{"success":false,"message":"Not enough credits"}""");

        PostPeerException error = await Should.ThrowAsync<PostPeerException>(async () => await Client.CreatePostAsync(Post));

        error.ShouldBeOfType<PostPeerPaymentRequiredException>();
        error.Detail.ShouldBe("Not enough credits");
    }
}
