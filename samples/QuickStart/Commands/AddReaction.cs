using Postpress;

namespace QuickStart.Commands;

internal static class AddReaction
{
    public static async Task RunAsync(PostpressClient client, Account account)
    {
        ReactionAdded reaction = await client.AddReactionAsync(new AddReactionRequest
        {
            AccountId = account.Id,
            PostId = account.PostId,
            ReactionType = AddReactionRequestReactionType.Celebrate,
        });

        Screen.Success("Reacted", reaction.Object);
    }
}
