using Postpress;

namespace ThreeVendors;

/// <summary>postpress answers with an id, or with an error that has a name.</summary>
internal sealed class PostpressPublisher(PostpressClient client)
{
    public async Task<IReadOnlyList<Outcome>> PublishAsync(string message)
    {
        const string Vendor = "postpress";
        try
        {
            PostCreated post = await client.CreatePostAsync(new CreatePostRequest { AccountId = "acc_1", Text = message });
            return [new Outcome(Vendor, "linkedin", true, post.PostId)];
        }
        catch (PostpressException error)
        {
            return [new Outcome(Vendor, "linkedin", false, $"{error.ErrorType}: {error.Message}")];
        }
    }
}
