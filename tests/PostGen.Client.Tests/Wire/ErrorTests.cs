using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.Wire;

public class ErrorTests
{
    private readonly RecordingHandler _server = new();

    private PostpressClient Client => new("pp_live_secret", new HttpClient(_server), new PostpressClientOptions { MaxRetries = 0 });

    [Theory]
    [InlineData(401, "errors/expired_credentials", typeof(PostpressUnauthorizedException), PostpressErrorType.ExpiredCredentials)]
    [InlineData(403, "errors/account_restricted", typeof(PostpressForbiddenException), PostpressErrorType.AccountRestricted)]
    [InlineData(404, "errors/resource_not_found", typeof(PostpressNotFoundException), PostpressErrorType.ResourceNotFound)]
    [InlineData(422, "errors/payment_error", typeof(PostpressUnprocessableEntityException), PostpressErrorType.PaymentError)]
    [InlineData(503, "errors/no_handler", typeof(PostpressServiceUnavailableException), PostpressErrorType.NoHandler)]
    [InlineData(504, "errors/request_timeout", typeof(PostpressGatewayTimeoutException), PostpressErrorType.RequestTimeout)]
    [InlineData(401, "errors/brand_new", typeof(PostpressUnauthorizedException), PostpressErrorType.Unrecognized)]
    public async Task A_status_has_a_class_and_a_type_has_a_name(int status, string type, Type exception, PostpressErrorType expected)
    {
        _server.Answer(status, $$"""{"title":"T","detail":"D","instance":"req_1","type":"{{type}}","status":{{status}}}""");

        PostpressException error = await Should.ThrowAsync<PostpressException>(PublishAsync);

        error.ShouldBeOfType(exception);
        error.ErrorType.ShouldBe(expected);
        error.ErrorTypeText.ShouldBe(type);
        ((int)error.StatusCode).ShouldBe(status);
        error.Title.ShouldBe("T");
        error.Detail.ShouldBe("D");
        error.Instance.ShouldBe("req_1");
        error.ToString().ShouldNotContain("pp_live_secret");
    }

    [Theory]
    [InlineData(502, "<html>Bad gateway</html>", "text/html")]
    [InlineData(401, "", "application/json")]
    [InlineData(401, "{\"title\":\"half", "application/json")]
    [InlineData(401, "[1,2]", "application/json")]
    [InlineData(418, "{\"type\":5,\"status\":\"x\"}", "application/json")]
    public async Task Whatever_the_body_was_there_is_an_exception_with_the_status(int status, string body, string mediaType)
    {
        _server.Answer(status, body, mediaType);

        PostpressException error = await Should.ThrowAsync<PostpressException>(PublishAsync);

        ((int)error.StatusCode).ShouldBe(status);
        error.ErrorType.ShouldBe(PostpressErrorType.Unrecognized);
    }

    [Fact]
    public async Task An_error_can_be_returned_unthrown()
    {
        _server.Answer(401, """{"title":"T","type":"errors/missing_credentials","status":401}""");

        ApiResponse<ReactionAdded> response = await Client.AddReactionAsync(
            new AddReactionRequest { AccountId = "a", PostId = "p" }, new RequestOptions { ThrowOnError = false });

        response.HasValue.ShouldBeFalse();
        PostpressUnauthorizedException error = response.Error.ShouldBeOfType<PostpressUnauthorizedException>();
        error.ErrorType.ShouldBe(PostpressErrorType.MissingCredentials);
        Should.Throw<PostpressUnauthorizedException>(() => response.Value).ShouldBeSameAs(error);
    }

    [Fact]
    public async Task A_post_that_may_have_arrived_is_not_repeated()
    {
        _server.Answer(503, "").Answer(201, """{"object":"ReactionAdded"}""");
        var client = new PostpressClient("k", new HttpClient(_server));

        await Should.ThrowAsync<PostpressServiceUnavailableException>(
            async () => await client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" }));

        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_says_where()
    {
        _server.Answer(201, """{"object":null}""");

        ResponseFormatException error = await Should.ThrowAsync<ResponseFormatException>(
            async () => await Client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" }));

        error.Message.ShouldContain("object");
    }

    private async Task PublishAsync() => await Client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" });
}
