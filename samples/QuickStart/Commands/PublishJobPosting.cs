using Postpress;

namespace QuickStart.Commands;

internal static class PublishJobPosting
{
    public static Task FreeAsync(PostpressClient client, Account account) =>
        PublishAsync(client, account, new FreeJobPosting { AccountId = account.Id, HiringPhotoFrame = true });

    public static Task PromotedAsync(PostpressClient client, Account account) =>
        PublishAsync(client, account, new PromotedJobPosting
        {
            AccountId = account.Id,
            Mode = PromotedJobPostingMode.Promoted,
            Budget = new DailyBudget { Daily = new Money { Currency = "EUR", Amount = 25 } },
        });

    private static async Task PublishAsync(PostpressClient client, Account account, PublishJobPostingRequest request)
    {
        PublishJobPostingResponse outcome = await client.PublishJobPostingAsync(account.DraftId, request);

        // Every case must be there, the unknown one included: leave one out and this does not compile.
        outcome.Switch(
            published => Screen.Success("Published", $"job {published.JobId} is {published.JobState}"),
            checkpoint => Screen.Attention("One more step", $"job {checkpoint.JobId} waits for {checkpoint.Type}"),
            unknown => Screen.Attention("Something new", unknown.Discriminator ?? "an outcome without a name"));
    }
}
