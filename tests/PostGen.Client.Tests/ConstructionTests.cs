using PostGen.Client.Tests.Wire;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests;

/// <summary>What the constructors of a client take and refuse.</summary>
public sealed class ConstructionTests
{
    [Fact]
    public void What_is_demanded_is_not_null()
    {
        using var http = new HttpClient();
        Should.Throw<ArgumentNullException>(() => new PostpressClient((ApiKeyCredential)null!)).ParamName.ShouldBe("credential");
        Should.Throw<ArgumentNullException>(() => new PostpressClient((ApiKeyCredential)null!, http)).ParamName.ShouldBe("credential");
        Should.Throw<ArgumentNullException>(() => new PostpressClient((HttpClient)null!)).ParamName.ShouldBe("httpClient");
        Should.Throw<ArgumentNullException>(() => new PostpressClient("key", (HttpClient)null!)).ParamName.ShouldBe("httpClient");
    }

    [Theory]
    [InlineData(null, "of the options")]
    [InlineData("given", "given")]
    public async Task A_credential_that_is_given_comes_before_that_of_the_options(string? given, string sent)
    {
        RecordingHandler handler = new RecordingHandler().Answer(201, """{"object":"ReactionAdded"}""");
        using var http = new HttpClient(handler);
        var options = new PostpressClientOptions { Credential = new ApiKeyCredential("of the options") };
        using PostpressClient client = given is null ? new PostpressClient(http, options) : new PostpressClient(given, http, options);

        await client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" });

        handler.Request.Headers.GetValues("X-API-KEY").ShouldBe([sent]);
        options.Credential.ShouldNotBeNull();
    }
}
