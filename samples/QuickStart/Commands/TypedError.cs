using Postpress;

namespace QuickStart.Commands;

internal static class TypedError
{
    public static async Task RunAsync(PostpressClient client, Account account)
    {
        try
        {
            await client.AddReactionAsync(new AddReactionRequest { AccountId = account.Id, PostId = account.PostId });
            Screen.Attention("No error", "the key was accepted");
        }
        catch (PostpressUnauthorizedException error) when (error.ErrorType == PostpressErrorType.ExpiredCredentials)
        {
            Screen.Failure("Reconnect the account", error.Message);
        }
        catch (PostpressException error)
        {
            Screen.Failure($"{error.ErrorType}", error.Message);
        }
    }
}
