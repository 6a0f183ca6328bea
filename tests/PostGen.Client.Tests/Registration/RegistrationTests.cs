using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using PostGen.Client.Tests.Wire;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.Registration;

public class RegistrationTests
{
    private readonly RecordingHandler _server = new();
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task The_client_comes_with_what_was_configured()
    {
        _server.Answer(201, """{"object":"ReactionAdded"}""");
        _services
            .AddPostpressClient(options =>
            {
                options.Credential = new ApiKeyCredential("pp_test_1");
                options.Endpoint = new Uri("https://proxy.example/postpress/");
            })
            .ConfigurePrimaryHttpMessageHandler(() => _server);

        ReactionAdded added = await ReactAsync();

        added.Object.ShouldBe("ReactionAdded");
        _server.Request.Url.AbsoluteUri.ShouldBe("https://proxy.example/postpress/posts/reaction");
        _server.Request.Header("X-API-KEY").ShouldBe("pp_test_1");
    }

    [Fact]
    public async Task Defaults_that_repeat_requests_do_not_reach_it()
    {
        _server.Answer(503, "").Answer(201, """{"object":"ReactionAdded"}""");
        _services.ConfigureHttpClientDefaults(builder => builder.AddHttpMessageHandler(() => new ResilienceHandler()));
        _services
            .AddPostpressClient(options => options.Credential = new ApiKeyCredential("k"))
            .ConfigurePrimaryHttpMessageHandler(() => _server);

        await Should.ThrowAsync<PostpressServiceUnavailableException>(ReactAsync);

        _server.Requests.Count.ShouldBe(1);
    }

    private async Task<ReactionAdded> ReactAsync()
    {
        await using ServiceProvider provider = _services.BuildServiceProvider();
        PostpressClient client = provider.GetRequiredService<PostpressClient>();
        return await client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" });
    }
}
