using PostGen.Runtime;
using Postpress;

namespace PostGen.Testing.Tests.Emitted;

/// <summary>The client of one assembly against the fake of another, in memory and on loopback.</summary>
public sealed class PostpressFakeTests
{
    private static readonly AddReactionRequest s_reaction = new() { AccountId = "acc_1", PostId = "urn:1", ReactionType = AddReactionRequestReactionType.Celebrate };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_post_arrives_with_its_files(bool loopback)
    {
        await using var fake = new FakePostpress();
        using PostpressClient client = await ConnectAsync(fake, loopback);
        PostCreated created = await client.CreatePostAsync(new CreatePostRequest
        {
            AccountId = "acc_1",
            Text = "Hey {{0}}!",
            Mentions = [new Mention { Name = "Ann \"É\"", ProfileId = "ACoAA" }],
            Attachments = [FilePart.FromBytes(new byte[] { 1, 2, 3 }, "a \"b\".png", "image/png"), FilePart.FromBytes(new byte[100_000], "c.bin")],
        });

        created.PostId.ShouldBe("urn:li:share:7332661864792854528");
        fake.AssertValid();
        FakeRequest<CreatePostRequest> request = fake.CreatePost.Requests.ShouldHaveSingleItem();
        request.Body.Text.ShouldBe("Hey {{0}}!");
        request.Body.Mentions.ShouldBe([new Mention { Name = "Ann \"É\"", ProfileId = "ACoAA" }]);
        request.Body.Attachments!.Select(static file => file.FileName).ShouldBe(["a \"b\".png", "c.bin"]);
        request.Body.VideoThumbnail.ShouldBeNull();
        request.Parts.Select(static part => part.Name).ShouldBe(["account_id", "text", "attachments", "attachments", "mentions"]);
        request.Parts[2].Content.ToArray().ShouldBe([1, 2, 3]);
        request.Parts[3].Content.Length.ShouldBe(100_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bodies_and_answers_have_the_clients_types(bool loopback)
    {
        await using var fake = new FakePostpress();
        using PostpressClient client = await ConnectAsync(fake, loopback);
        fake.PublishJobPosting.Returns(new LinkedinJobPostingPublishCheckpoint { Type = LinkedinJobPostingPublishCheckpointType.Otp, JobId = "7" });
        PublishJobPostingResponse outcome = await client.PublishJobPostingAsync("a/b", new PromotedJobPosting
        {
            AccountId = "acc_1",
            Mode = PromotedJobPostingMode.PromotedPlus,
            Budget = new DailyBudget { Daily = new Money { Currency = "EUR", Amount = 12.5 } },
        });

        outcome.Match(static _ => "published", static checkpoint => checkpoint.JobId, static _ => "unknown").ShouldBe("7");
        fake.AssertValid();
        FakeRequest<PublishJobPostingRequest> request = fake.PublishJobPosting.Requests.ShouldHaveSingleItem();
        request.Body.TryGetValue(out PromotedJobPosting? promoted).ShouldBeTrue();
        promoted!.Mode.ShouldBe(PromotedJobPostingMode.PromotedPlus);
        request.Parameters["draft_id"].GetString().ShouldBe("a/b");
        request.Path.ShouldEndWith("/linkedin/jobs/a%2Fb/publish");
    }

    [Theory]
    [InlineData(PostpressErrorType.ExpiredCredentials, 401)]
    [InlineData(PostpressErrorType.SessionMismatch, 403)]
    [InlineData(PostpressErrorType.ResourceNotFound, 404)]
    [InlineData(PostpressErrorType.PaymentError, 422)]
    public async Task An_error_type_is_thrown_as_documented(PostpressErrorType type, int status)
    {
        using var fake = new FakePostpress();
        using PostpressClient client = fake.CreateClient();
        fake.AddReaction.Fails(type, "Because.");
        PostpressException exception = await Should.ThrowAsync<PostpressException>(() => client.AddReactionAsync(s_reaction));
        exception.ErrorType.ShouldBe(type);
        ((int)exception.StatusCode).ShouldBe(status);
        exception.Detail.ShouldBe("Because.");
        fake.AssertValid();
    }

    [Fact]
    public async Task Every_error_type_of_the_document_can_be_asked_for()
    {
        using var fake = new FakePostpress();
        using PostpressClient client = fake.CreateClient(static options => options.MaxRetries = 0);
        PostpressErrorType[] types = [.. Enum.GetValues<PostpressErrorType>().Where(static type => type != PostpressErrorType.Unrecognized)];
        types.Length.ShouldBe(48);
        foreach (PostpressErrorType type in types)
        {
            fake.Reset();
            fake.AddReaction.Fails(type);
            (await Should.ThrowAsync<PostpressException>(() => client.AddReactionAsync(s_reaction))).ErrorType.ShouldBe(type);
        }
    }

    [Fact]
    public void An_error_type_that_is_none_is_refused()
    {
        using var fake = new FakePostpress();
        Should.Throw<ArgumentException>(() => fake.AddReaction.Fails(PostpressErrorType.Unrecognized));
    }

    [Fact]
    public async Task A_key_that_is_not_accepted_is_the_documented_401()
    {
        using var fake = new FakePostpress();
        fake.AcceptsOnly("pp_live_good");
        using var client = new PostpressClient("pp_live_bad", new HttpClient(fake));
        PostpressException exception = await Should.ThrowAsync<PostpressException>(() => client.AddReactionAsync(s_reaction));
        exception.ShouldBeOfType<PostpressUnauthorizedException>().ErrorType.ShouldBe(PostpressErrorType.InvalidCredentials);
        fake.Requests.ShouldHaveSingleItem().Headers["X-API-KEY"].ShouldBe("pp_live_bad");
    }

    // The link is not a constant: that would not compile.
    [Theory]
    [InlineData("ftp://example.com")]
    public async Task A_request_that_the_document_forbids_is_a_fault_of_the_caller(string link)
    {
        using var fake = new FakePostpress();
        using PostpressClient client = fake.CreateClient(static options => options.ValidatePayloads = false);
        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.CreatePostAsync(
            new CreatePostRequest { AccountId = "a", Text = "t", ExternalLink = link }));
        ((int)exception.StatusCode).ShouldBe(400);
        Should.Throw<InvalidRequestException>(fake.AssertValid).Message.ShouldContain("/external_link");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cut_answer_is_a_transport_fault(bool loopback)
    {
        await using var fake = new FakePostpress();
        using PostpressClient client = await ConnectAsync(fake, loopback);
        fake.AddReaction.CutsConnection(afterBytes: 4);
        await Should.ThrowAsync<TransportException>(() => client.AddReactionAsync(s_reaction));
    }

    [Theory]
    [InlineData(Nonsense.HalfJson)]
    [InlineData(Nonsense.NotJson)]
    public async Task An_answer_that_is_nonsense_cannot_be_read(Nonsense nonsense)
    {
        using var fake = new FakePostpress();
        using PostpressClient client = fake.CreateClient();
        fake.AddReaction.AnswersNonsense(nonsense);
        await Should.ThrowAsync<ResponseFormatException>(() => client.AddReactionAsync(s_reaction));
    }

    [Fact]
    public async Task An_HTML_page_is_an_error_all_the_same()
    {
        using var fake = new FakePostpress();
        using PostpressClient client = fake.CreateClient(static options => options.MaxRetries = 0);
        fake.AddReaction.AnswersNonsense(Nonsense.HtmlPage);
        ((int)(await Should.ThrowAsync<ApiException>(() => client.AddReactionAsync(s_reaction))).StatusCode).ShouldBe(502);
    }

    private static async Task<PostpressClient> ConnectAsync(FakePostpress fake, bool loopback)
    {
        if (loopback)
        {
            await fake.StartAsync();
        }

        return fake.CreateClient();
    }
}
