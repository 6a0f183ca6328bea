using PostEverywhere;

namespace PostGen.Client.Tests.Wire;

public class PostEverywhereTests
{
    private readonly RecordingHandler _server = new();

    private PostEverywhereClient Client => new("pe_live_1", new HttpClient(_server), new PostEverywhereClientOptions { MaxRetries = 0 });

    [Fact]
    public async Task Settings_stand_inside_their_platform()
    {
        _server.Answer(201, """
            {"data":{"post_id":"f47ac10b","status":"scheduled","scheduled_for":"2026-04-15T14:30:00.000Z","accounts_count":3},
             "error":null,"meta":{"request_id":"a1b2c3d4","timestamp":"2026-04-10T12:00:00.000Z"}}
            """);

        CreatePostResponse response = await Client.CreatePostAsync(new CreatePostRequest
        {
            Content = "Hi",
            AccountIds = [2280, 2282],
            ScheduledAt = new DateTimeOffset(2026, 4, 15, 14, 30, 0, TimeSpan.Zero),
            MediaIds = [Guid.Parse("a1b2c3d4-e5f6-7890-abcd-ef1234567890")],
            PlatformContent = new PlatformContent
            {
                Instagram = new InstagramContent
                {
                    ContentType = InstagramContentContentType.TrialReel,
                    Settings = new InstagramSettings { AltText = "A dog", CoverPhotoTimestamp = 2.5 },
                },
                Youtube = new YoutubeContent { Settings = new YoutubeSettings { Title = "T", Tags = ["a", "b"] } },
            },
        });

        response.Data.Status.ShouldBe("scheduled");
        response.Meta.RequestId.ShouldBe("a1b2c3d4");
        _server.Request.Url.AbsoluteUri.ShouldBe("https://app.posteverywhere.ai/api/v1/posts");
        _server.Request.Header("Authorization").ShouldBe("Bearer pe_live_1");
        _server.Request.Text.ShouldBe("""
            {"content":"Hi","account_ids":[2280,2282],"scheduled_at":"2026-04-15T14:30:00Z",
            "media_ids":["a1b2c3d4-e5f6-7890-abcd-ef1234567890"],
            "platform_content":{"instagram":{"contentType":"Trial Reel","settings":{"altText":"A dog","coverPhotoTimestamp":2.5}},
            "youtube":{"settings":{"title":"T","tags":["a","b"]}}}}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData(400, "validation_error", PostEverywhereErrorType.ValidationError, typeof(PostEverywhereBadRequestException))]
    [InlineData(401, "invalid_api_key", PostEverywhereErrorType.InvalidApiKey, typeof(PostEverywhereUnauthorizedException))]
    [InlineData(401, "key_revoked", PostEverywhereErrorType.Unrecognized, typeof(PostEverywhereUnauthorizedException))]
    public async Task Its_envelope_becomes_the_same_exception_model(int status, string code, PostEverywhereErrorType type, Type exception)
    {
        _server.Answer(status, $$$"""
            {"data":null,"error":{"message":"M","code":"{{{code}}}"},"meta":{"request_id":"r1","timestamp":"2026-04-10T12:00:00Z"}}
            """);

        PostEverywhereException error = await Should.ThrowAsync<PostEverywhereException>(
            async () => await Client.CreatePostAsync(new CreatePostRequest { Content = "Hi", AccountIds = [1] }));

        error.ShouldBeOfType(exception);
        error.ErrorType.ShouldBe(type);
        error.ErrorTypeText.ShouldBe(code);
        error.Detail.ShouldBe("M");
        error.RequestId.ShouldBe("r1");
    }
}
