using Publishing;

namespace BadPayloads;

internal static class Objects
{
    public static Post[] Posts(DateTimeOffset later, Mention ann, Mention bob) =>
    [
        new Post { Channel = "news", Text = "Hello", PublishNow = true, ScheduledFor = later }, // PG1011 at 13
        new Post { Channel = "news", Text = "Hello", TimeZone = "Europe/Vienna" }, // PG1011 at 13
        new Post { Channel = "news", Text = "Hello", Content = new Video { Quality = VideoQuality.Hd } }, // PG1011 at 68
        new Post { Channel = "news", Text = "Hello", Content = new Poll { Options = ["yes"] } }, // PG1005 at 85
        new Post { Channel = "news", Text = "Hey {{1}} and {{0}}!", Mentions = [ann] }, // PG1012 at 45
        new Post { Channel = "news", Text = "Hey {{0}}!", Mentions = [ann, bob] }, // PG1013 at 76
    ];

    public static Post Right(DateTimeOffset later, Mention ann) =>
        new()
        {
            Channel = "news",
            Text = "Hey {{0}}!",
            Mentions = [ann],
            ScheduledFor = later,
            TimeZone = "Europe/Vienna",
            Content = new Video { Quality = VideoQuality.Hd, Seconds = 30 },
        };
}
