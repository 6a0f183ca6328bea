using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.Wire;

public class PublishJobPostingTests
{
    private const string Published = """{"object":"LinkedinJobPostingPublished","job_state":"active","job_id":"7"}""";

    private readonly RecordingHandler _server = new();

    private PostpressClient Client => new("pp_test_1", new HttpClient(_server));

    [Fact]
    public async Task A_free_posting_says_its_mode_by_itself()
    {
        _server.Answer(200, Published);

        PublishJobPostingResponse outcome = await Client.PublishJobPostingAsync("3984512098", new FreeJobPosting { AccountId = "a" });

        _server.Request.Url.AbsoluteUri.ShouldBe("https://api.postpress.ai/v1/linkedin/jobs/3984512098/publish");
        _server.Request.Text.ShouldBe("""{"account_id":"a","mode":"FREE"}""");
        outcome.TryGetValue(out LinkedinJobPostingPublished? published).ShouldBeTrue();
        published!.JobState.ShouldBe(LinkedinJobPostingPublishedJobState.Active);
    }

    [Theory]
    [InlineData(PromotedJobPostingMode.Promoted, "PROMOTED")]
    [InlineData(PromotedJobPostingMode.PromotedPlus, "PROMOTED_PLUS")]
    public async Task A_promoted_posting_keeps_which_mode_it_was(PromotedJobPostingMode mode, string text)
    {
        _server.Answer(200, Published);

        await Client.PublishJobPostingAsync("1", new PromotedJobPosting
        {
            AccountId = "a",
            Mode = mode,
            Budget = new MonthlyBudget { Monthly = new Money { Currency = "EUR", Amount = 250.5 } },
        });

        _server.Request.Text.ShouldBe(
            $$$$"""{"account_id":"a","mode":"{{{{text}}}}","budget":{"monthly":{"currency":"EUR","amount":250.5}}}""");
    }

    [Fact]
    public async Task A_checkpoint_is_an_outcome_and_not_an_error()
    {
        // The discriminator stands last, as JSON allows.
        _server.Answer(200, """{"job_id":"7","type":"OTP","object":"LinkedinJobPostingPublishCheckpoint"}""");

        PublishJobPostingResponse outcome = await Client.PublishJobPostingAsync("7", new FreeJobPosting { AccountId = "a" });

        outcome.Match(_ => "published", checkpoint => $"{checkpoint.Type} {checkpoint.JobId}", _ => "unknown").ShouldBe("Otp 7");
    }

    [Fact]
    public async Task An_outcome_that_the_document_does_not_know_arrives_whole()
    {
        const string Json = """{"object":"LinkedinJobPostingQueued","position":3}""";
        _server.Answer(200, Json);

        PublishJobPostingResponse outcome = await Client.PublishJobPostingAsync("7", new FreeJobPosting { AccountId = "a" });

        outcome.Match(_ => null, _ => null, unknown => unknown.Discriminator).ShouldBe("LinkedinJobPostingQueued");
        outcome.ToJson().ShouldBe(Json);
    }

    [Theory]
    [InlineData("../posts", "..%2Fposts")]
    [InlineData("a b?c#d", "a%20b%3Fc%23d")]
    [InlineData("ü\r\n", "%C3%BC%0D%0A")]
    public async Task A_draft_id_stays_one_segment(string draftId, string segment)
    {
        _server.Answer(200, Published);

        await Client.PublishJobPostingAsync(draftId, new FreeJobPosting { AccountId = "a" });

        _server.Request.Url.OriginalString.ShouldEndWith($"/v1/linkedin/jobs/{segment}/publish");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_draft_id_must_be_given(string? draftId)
    {
        ArgumentException fault = await Should.ThrowAsync<ArgumentException>(
            () => Client.PublishJobPostingAsync(draftId!, new FreeJobPosting { AccountId = "a" }));

        fault.ParamName.ShouldBe("draftId");
        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Promoted_plus_is_classic_only()
    {
        PromotedJobPostingMode mode = Enum.Parse<PromotedJobPostingMode>("PromotedPlus");

        PayloadException fault = await Should.ThrowAsync<PayloadException>(() => Client.PublishJobPostingAsync("1", new PromotedJobPosting
        {
            AccountId = "a",
            Mode = mode,
            Service = PromotedJobPostingService.Recruiter,
        }));

        fault.Message.ShouldContain("service");
        _server.Requests.ShouldBeEmpty();
    }
}
