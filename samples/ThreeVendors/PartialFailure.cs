using PostPeer;

namespace ThreeVendors;

/// <summary>The example of PostPeer's page: one platform has the post, the other does not.</summary>
internal static class PartialFailure
{
    public static CreatePostResponse Answer { get; } = new()
    {
        Success = true,
        Status = CreatePostResponseStatus.Partial,
        PostId = "post_abc123",
        Platforms =
        [
            new PlatformSuccess { Platform = Platform.Twitter, PlatformPostUrl = "https://twitter.com/you/status/123456" },
            new PlatformFailure { Platform = Platform.Instagram, Error = "Image URL is not publicly accessible" },
        ],
    };
}
