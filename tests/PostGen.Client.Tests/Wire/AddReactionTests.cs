using Postpress;

namespace PostGen.Client.Tests.Wire;

public class AddReactionTests
{
    private readonly RecordingHandler _server = new();

    private PostpressClient Client => new("pp_test_1", new HttpClient(_server));

    [Fact]
    public async Task A_reaction_is_the_json_of_the_page()
    {
        _server.Answer(201, """{"object":"ReactionAdded"}""");

        ReactionAdded added = await Client.AddReactionAsync(new AddReactionRequest
        {
            AccountId = "acc_1",
            PostId = "urn:li:activity:7",
            ReactionType = AddReactionRequestReactionType.Like,
        });

        added.Object.ShouldBe("ReactionAdded");
        _server.Request.Method.ShouldBe(HttpMethod.Post);
        _server.Request.Url.AbsoluteUri.ShouldBe("https://api.postpress.ai/v1/posts/reaction");
        _server.Request.Header("X-API-KEY").ShouldBe("pp_test_1");
        _server.Request.ContentHeaders!.ContentType!.MediaType.ShouldBe("application/json");
        _server.Request.Text.ShouldBe("""{"account_id":"acc_1","post_id":"urn:li:activity:7","reaction_type":"like"}""");
    }

    [Fact]
    public async Task What_was_not_set_is_not_sent()
    {
        _server.Answer(201, """{"object":"ReactionAdded"}""");

        await Client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" });

        _server.Request.Text.ShouldBe("""{"account_id":"a","post_id":"p"}""");
    }

    [Fact]
    public async Task A_missing_body_is_an_argument_fault_and_nothing_is_sent()
    {
        ArgumentNullException fault = await Should.ThrowAsync<ArgumentNullException>(() => Client.AddReactionAsync(null!));

        fault.ParamName.ShouldBe("request");
        _server.Requests.ShouldBeEmpty();
    }
}
