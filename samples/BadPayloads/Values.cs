using PostGen.Runtime;
using Publishing;

namespace BadPayloads;

internal static class Values
{
    private const string Nobody = "nobody";

    public static Post[] Posts(Post post, string text) =>
    [
        new Post { Channel = "News", Text = text }, // PG1001 at 30
        new Post { Channel = $"{Nobody}!", Text = text }, // PG1001 at 30
        new Post { Channel = "news", Text = "" }, // PG1002 at 45
        new() { Channel = "news", Text = new string('x', 281) }, // PG1002 at 42
        post with { Priority = 6 }, // PG1003 at 32
        post with { Budget = 0 }, // PG1003 at 30
        post with { Budget = 9.999m }, // PG1004 at 30
        post with { Tags = [] }, // PG1005 at 28
        post with { Tags = ["a", "b", "a"] }, // PG1006 at 39
        post with { Tags = ["far too long a tag"] }, // PG1002 at 29
        post with { Link = "www.example.org" }, // PG1007 at 28
        post with { Author = nameof(post) }, // PG1007 at 30
        post with { Labels = new Dictionary<string, string>() }, // PG1009 at 30
        post with { Kind = "article" }, // PG1010 at 28
        post with { Place = "x" }, // PG1002 at 29
        post with { Place = new(10) }, // PG1003 at 33
        post with { Pages = [["a"], ["far too long a tag"]] }, // PG1002 at 38
        post with { Tags = [.. text.Split(), "far too long a tag"] }, // PG1002 at 46
        post with { Accepted = false }, // PG1010 at 32
        post with { Host = "1.2.3" }, // PG1014 at 28
        post with { Visibility = PostVisibility.Unrecognized }, // PG2003 at 34
    ];

    // What was right a line before.
    public static Post[] Right(Post post, string text) =>
    [
        new Post { Channel = "news", Text = text },
        post with { Priority = 5, Budget = 0.01m, Tags = ["a", "b"], Link = "https://www.example.org" },
        post with { Place = "there", Pages = [[], ["a"]], Accepted = true, Host = "www.example.org" },
        post with { Place = 9 },
        post with { Author = "ann@example.org", Kind = "post", Visibility = PostVisibility.Private },
    ];

    public static async Task Parameters(PublishingClient client, ImageUpload images)
    {
        await client.UploadImagesAsync("first", images); // PG1001 at 40
        int width = 5000;
        await client.UploadImagesAsync("1", images, width); // PG1003 at 53
    }

    // The rules read attributes, so types written by hand have them too.
    public static Price Price() => new() { Currency = "EURO" }; // PG1008 at 55
}

internal sealed record Price
{
    [SchemaValues("EUR", "USD")]
    public required string Currency { get; init; }

    [SchemaLength(1, 10)]
    public string Label { get; } = ""; // PG1002 at 36
}
