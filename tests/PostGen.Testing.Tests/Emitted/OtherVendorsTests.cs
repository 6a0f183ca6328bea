using PostEverywhere;
using PostGen.Runtime;
using PostPeer;

namespace PostGen.Testing.Tests.Emitted;

public sealed class OtherVendorsTests
{
    [Fact]
    public async Task An_envelope_within_an_envelope_carries_the_type()
    {
        using var fake = new FakePostEverywhere();
        using PostEverywhereClient client = fake.CreateClient(static options => options.MaxRetries = 0);
        fake.CreatePost.Fails(PostEverywhereErrorType.RateLimited, "Slow down.", TimeSpan.FromSeconds(60));
        PostEverywhereException exception = await Should.ThrowAsync<PostEverywhereException>(
            () => client.CreatePostAsync(new PostEverywhere.CreatePostRequest { Content = "Hello", AccountIds = [1] }));
        exception.ErrorType.ShouldBe(PostEverywhereErrorType.RateLimited);
        exception.Detail.ShouldBe("Slow down.");
        exception.RetryAfter.ShouldBe(TimeSpan.FromSeconds(60));
        fake.AssertValid();
    }

    [Fact]
    public async Task The_example_of_a_success_can_be_read()
    {
        using var fake = new FakePostEverywhere();
        using PostEverywhereClient client = fake.CreateClient();
        PostEverywhere.CreatePostResponse created = await client.CreatePostAsync(new PostEverywhere.CreatePostRequest { Content = "Hello", AccountIds = [1] });
        created.Data.PostId.ShouldNotBeEmpty();
        fake.CreatePost.Requests[0].Body.AccountIds.ShouldBe([1]);
    }

    [Fact]
    public async Task A_partial_success_is_an_answer()
    {
        using var fake = new FakePostPeer();
        using PostPeerClient client = fake.CreateClient();
        fake.CreatePost.Returns(new PostPeer.CreatePostResponse
        {
            Success = false,
            Status = CreatePostResponseStatus.Partial,
            PostId = "p",
            Platforms = [new PlatformFailure { Platform = Platform.Linkedin, Error = "Expired token" }],
        });
        ApiResponse<PostPeer.CreatePostResponse> response = await client.CreatePostAsync(new PostPeer.CreatePostRequest
        {
            Content = "Hello",
            PublishNow = true,
            Platforms = [new PlatformTarget { Platform = Platform.Linkedin, AccountId = "1" }],
        });
        ((int)response.Raw.StatusCode).ShouldBe(202);
        response.Value.Platforms.ShouldHaveSingleItem().TryGetValue(out PlatformFailure? failure).ShouldBeTrue();
        failure!.Error.ShouldBe("Expired token");
        fake.AssertValid();
    }
}
