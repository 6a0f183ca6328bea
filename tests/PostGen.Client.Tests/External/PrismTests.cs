using PostGen.Runtime;
using Postpress;

namespace PostGen.Client.Tests.External;

/// <summary>Prism validates our JSON requests against the document, and we read what it makes of the document's answers.</summary>
public class PrismTests(PrismFixture prism) : IClassFixture<PrismFixture>
{
    private PostpressClient Client => new("pp_test_1", new PostpressClientOptions { Endpoint = prism.Address });

    [ExternalFact]
    public async Task It_accepts_a_reaction()
    {
        ReactionAdded added = await Client.AddReactionAsync(new AddReactionRequest
        {
            AccountId = "a",
            PostId = "p",
            ReactionType = AddReactionRequestReactionType.Insightful,
        });

        added.Object.ShouldBe("ReactionAdded");
    }

    [ExternalFact]
    public async Task It_accepts_a_free_posting()
    {
        PublishJobPostingResponse outcome = await Client.PublishJobPostingAsync(
            "3984512098", new FreeJobPosting { AccountId = "a", Service = FreeJobPostingService.Recruiter });

        outcome.TryGetValue(out LinkedinJobPostingPublished? published).ShouldBeTrue();
        published!.JobId.ShouldBe("3984512098");
    }

    [ExternalFact]
    public async Task It_accepts_a_promoted_posting_with_either_budget()
    {
        var money = new Money { Currency = "USD", Amount = 12.5 };
        foreach (Budget budget in new Budget[] { new DailyBudget { Daily = money }, new MonthlyBudget { Monthly = money } })
        {
            PublishJobPostingResponse outcome = await Client.PublishJobPostingAsync("1", new PromotedJobPosting
            {
                AccountId = "a",
                Mode = PromotedJobPostingMode.PromotedPlus,
                Budget = budget,
            });

            outcome.TryGetValue(out LinkedinJobPostingPublished? _).ShouldBeTrue();
        }
    }

    [ExternalFact]
    public async Task It_makes_an_error_of_each_documented_status_that_we_recognise()
    {
        foreach ((int status, Type exception) in new[]
        {
            (400, typeof(PostpressBadRequestException)),
            (401, typeof(PostpressUnauthorizedException)),
            (403, typeof(PostpressForbiddenException)),
            (404, typeof(PostpressNotFoundException)),
            (422, typeof(PostpressUnprocessableEntityException)),
            (500, typeof(PostpressInternalServerErrorException)),
            (503, typeof(PostpressServiceUnavailableException)),
            (504, typeof(PostpressGatewayTimeoutException)),
        })
        {
            var options = new RequestOptions { Headers = { ["Prefer"] = $"code={status}" }, ThrowOnError = false };

            ApiResponse<PublishJobPostingResponse> response = await Client.PublishJobPostingAsync(
                "1", new FreeJobPosting { AccountId = "a" }, options);

            response.Error.ShouldBeOfType(exception);
            ((PostpressException)response.Error!).ErrorType.ShouldNotBe(PostpressErrorType.Unrecognized);
        }
    }

    [ExternalFact]
    public async Task It_refuses_a_call_without_a_key()
    {
        var client = new PostpressClient(
            new HttpClient(new WithoutKey { InnerHandler = new SocketsHttpHandler() }),
            new PostpressClientOptions { Endpoint = prism.Address, Credential = new ApiKeyCredential("k") });

        await Should.ThrowAsync<PostpressUnauthorizedException>(
            async () => await client.AddReactionAsync(new AddReactionRequest { AccountId = "a", PostId = "p" }));
    }

    private sealed class WithoutKey : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Remove("X-API-KEY");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
