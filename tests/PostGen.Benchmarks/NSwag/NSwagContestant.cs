using NSwagPostpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>What NSwag generates, mended where it does not compile. It has no way to send the promoted case.</summary>
internal sealed class NSwagContestant(HttpClient http) : IContestant
{
    private readonly NSwagClient _client = new(http);

    public async Task<string> ReactAsync() => (await _client.AddReactionAsync(Reaction())).Object;

    public async Task<string> PublishAsync()
    {
        PublishJobPostingRequest request = new() { Account_id = Values.AccountId, Mode = "FREE" };
        return (await _client.PublishJobPostingAsync(Values.DraftId, request)).Job_id;
    }

    public Task<string> PromoteAsync() => throw new NotSupportedException("The union became its first case.");

    // It wants every optional field, and sends mentions as the name of their type.
    public async Task<string> PostAsync()
    {
        FileParameter file = new(new MemoryStream(Values.File), Values.FileName, Values.FileType);
        FileParameter thumbnail = new(Stream.Null, "none");
        Mention[] mentions =
        [
            new() { Name = Values.FirstName, Profile_id = Values.FirstProfile },
            new() { Name = Values.SecondName, Profile_id = Values.SecondProfile, Is_company = true },
        ];
        return (await _client.CreatePostAsync(Values.AccountId, Values.Text, [file], thumbnail, "", "", mentions, "", "", "")).Post_id;
    }

    public async Task<string> ThrowAsync()
    {
        try
        {
            return (await _client.AddReactionAsync(Reaction())).Object;
        }
        catch (ApiException exception)
        {
            return exception.StatusCode == 401 ? "errors/expired_credentials" : "";
        }
    }

    private static AddReactionRequest Reaction()
        => new() { Account_id = Values.AccountId, Post_id = Values.PostId, Reaction_type = AddReactionRequestReaction_type.Like };
}
