using PostGen.Runtime;
using Postpress;

namespace QuickStart.Commands;

internal static class PublishPost
{
    public static async Task RunAsync(PostpressClient client, Account account)
    {
        string video = SampleMedia.WriteVideo();
        try
        {
            PostCreated post = await Screen.UploadAsync("launch.mp4", progress => client.CreatePostAsync(
                new CreatePostRequest
                {
                    AccountId = account.Id,
                    Text = "{{0}} and {{1}} shipped this: a client that cannot send what the document forbids.",
                    Mentions =
                    [
                        new Mention { Name = "Ann Example", ProfileId = "ACoAAAcDMMQB" },
                        new Mention { Name = "Example Inc.", ProfileId = "1337", IsCompany = true },
                    ],
                    Attachments = [FilePart.FromFile(video, fileName: "launch.mp4"), FilePart.FromBytes(SampleMedia.Image, "team.png")],
                    ExternalLink = "https://example.com/launch",
                },
                new RequestOptions { UploadProgress = progress }));

            Screen.Success("Published", post.PostId);
        }
        finally
        {
            File.Delete(video);
        }
    }
}
