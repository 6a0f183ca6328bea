using Publishing;

namespace BadPayloads;

internal static class Json
{
    public static Post[] Posts() =>
    [
        Post.Parse("""{ "kind": "post", "channel": "news", "text": "Hello", }"""), // PG1020 at 75
        Post.Parse("""{ "kind": "post", "channel": "news", "text": "Hello", "kind": "post" }"""), // PG1020 at 77
        Post.Parse("""{ "kind": "post", "channel": "news", "txt": "Hello", "text": "Hello" }"""), // PG1021 at 60
        Post.Parse("""{ "kind": "post", "channel": "news" }"""), // PG1022 at 23
        Post.Parse("{ \"kind\": \"post\", \"channel\": \"news\", \"text\": 7 }"), // PG1023 at 76
        Post.Parse(@"{ ""kind"": ""post"", ""channel"": ""news"", ""text"": ""Hello"", ""tags"": [""a"", ""a""] }"), // PG1024 at 106
        Post.Parse("""{ "kind": "post", "channel": "news", "text": "Hello" }"""),
    ];
}
