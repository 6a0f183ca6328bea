using PostPeer;

namespace ThreeVendors;

/// <summary>PostPeer answers 202 whatever became of the post, so the outcome is per platform, and its type has two cases.</summary>
internal sealed class PostPeerPublisher(PostPeerClient client)
{
    public async Task<IReadOnlyList<Outcome>> PublishAsync(string message)
    {
        const string Vendor = "PostPeer";
        try
        {
            CreatePostResponse response = await client.CreatePostAsync(new CreatePostRequest
            {
                Content = message,
                PublishNow = true,
                Platforms =
                [
                    new PlatformTarget { Platform = Platform.Twitter, AccountId = "tw_123" },
                    new PlatformTarget { Platform = Platform.Instagram, AccountId = "ig_456" },
                ],
            });

            return [.. response.Platforms.Select(result => result.Match(
                success => new Outcome(Vendor, $"{success.Platform}", true, success.PlatformPostUrl ?? $"{response.Status}"),
                failure => new Outcome(Vendor, $"{failure.Platform}", false, failure.Error),
                unknown => new Outcome(Vendor, "?", false, unknown.Json.GetRawText())))];
        }
        catch (PostPeerException error)
        {
            return [new Outcome(Vendor, "all", false, error.Message)];
        }
    }
}
