using PostGen.Runtime;
using Publishing;

namespace BadPayloads;

internal static class Usage
{
    public static int Forgets(Content content) =>
        content.Value switch // CS8509 at 23, PG2001 at 23
        {
            Video => 1,
            UnknownCase => 2,
        };

    public static string Complete(Content content) =>
        content.Value switch
        {
            Video { Quality: var quality } => quality switch
            {
                VideoQuality.Sd => "small",
                VideoQuality.Hd => "large",
                VideoQuality.Unrecognized => "?",
            },
            Poll poll => poll.Options[0],
            UnknownCase unknown => unknown.Discriminator ?? "?",
        };

    public static async Task Waits(PublishingClient client, Post post)
    {
        try
        {
            await client.CreatePostAsync(post);
        }
        catch (PublishingException e) when (e.ErrorType == PublishingErrorType.RateLimited) // PG2002 at 60
        {
        }
        catch (PublishingException e) when (e.ErrorType == PublishingErrorType.ExpiredCredentials)
        {
        }
    }

    public static async Task<bool> Looks(PublishingClient client, Post post)
    {
        ApiResponse<Post> response = await client.CreatePostAsync(post, new RequestOptions { ThrowOnError = false });
        return response.Error is PublishingException { ErrorType: PublishingErrorType.RateLimited }; // PG2002 at 67
    }

    public static ImageUpload SharesAStream(Stream stream)
    {
        FilePart part = FilePart.FromStream(stream, "a.png");
        return new ImageUpload { Images = [part], Cover = part }; // PG2004 at 59
    }

    public static PublishingClient Tells() => new("pk_live_4f6a"); // PG2005 at 51
}
