using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>The client that PostGen emits, with its defaults: validation, retries, time-outs, telemetry.</summary>
internal sealed class PostGenContestant(PostpressClient client) : IContestant
{
    private static readonly RequestOptions s_unthrown = new() { ThrowOnError = false };

    public PostGenContestant(HttpClient http)
        : this(new PostpressClient(Values.ApiKey, http))
    {
    }

    public async Task<string> ReactAsync()
    {
        ApiResponse<ReactionAdded> added = await client.AddReactionAsync(Reaction());
        return added.Value.Object;
    }

    public Task<string> PublishAsync() => PublishAsync(new FreeJobPosting { AccountId = Values.AccountId });

    public Task<string> PromoteAsync() => PublishAsync(new PromotedJobPosting
    {
        AccountId = Values.AccountId,
        Service = PromotedJobPostingService.Classic,
        Mode = PromotedJobPostingMode.Promoted,
        Budget = new DailyBudget { Daily = new Money { Currency = Values.Currency, Amount = Values.Amount } },
    });

    public async Task<string> PostAsync()
    {
        ApiResponse<PostCreated> created = await client.CreatePostAsync(new CreatePostRequest
        {
            AccountId = Values.AccountId,
            Text = Values.Text,
            Attachments = [FilePart.FromBytes(Values.File, Values.FileName, Values.FileType)],
            Mentions =
            [
                new Mention { Name = Values.FirstName, ProfileId = Values.FirstProfile },
                new Mention { Name = Values.SecondName, ProfileId = Values.SecondProfile, IsCompany = true },
            ],
        });
        return created.Value.PostId;
    }

    public async Task<string> ThrowAsync()
    {
        try
        {
            await client.AddReactionAsync(Reaction());
            return "";
        }
        catch (PostpressException exception)
        {
            return exception.ErrorTypeText!;
        }
    }

    public async Task<string> ReturnErrorAsync()
    {
        ApiResponse<ReactionAdded> response = await client.AddReactionAsync(Reaction(), s_unthrown);
        return ((PostpressException)response.Error!).ErrorTypeText!;
    }

    private static AddReactionRequest Reaction()
        => new() { AccountId = Values.AccountId, PostId = Values.PostId, ReactionType = AddReactionRequestReactionType.Like };

    private async Task<string> PublishAsync(PublishJobPostingRequest request)
    {
        ApiResponse<PublishJobPostingResponse> outcome = await client.PublishJobPostingAsync(Values.DraftId, request);
        return outcome.Value.Match(static published => published.JobId, static checkpoint => checkpoint.Object, static unknown => "");
    }
}
