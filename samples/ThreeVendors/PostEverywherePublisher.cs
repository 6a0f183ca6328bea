using PostEverywhere;

namespace ThreeVendors;

/// <summary>PostEverywhere takes one content, and overrides and settings per platform; each platform has its own.</summary>
internal sealed class PostEverywherePublisher(PostEverywhereClient client)
{
    public async Task<IReadOnlyList<Outcome>> PublishAsync(string message)
    {
        const string Vendor = "PostEverywhere";
        try
        {
            CreatePostResponse response = await client.CreatePostAsync(new CreatePostRequest
            {
                Content = message,
                AccountIds = [2280, 2282],
                PlatformContent = new PlatformContent
                {
                    Instagram = new InstagramContent { Content = $"{message} #launch", ContentType = InstagramContentContentType.Reels },
                    Youtube = new YoutubeContent { Settings = new YoutubeSettings { Title = message } },
                },
            });

            CreatedPost post = response.Data;
            return [new Outcome(Vendor, $"{post.AccountsCount} accounts", true, $"{post.Status}: {post.PostId}")];
        }
        catch (PostEverywhereException error)
        {
            return [new Outcome(Vendor, "all", false, $"{error.ErrorType}: {error.Message} (request {error.RequestId})")];
        }
    }
}
