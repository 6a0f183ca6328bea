using Postpress;
using QuickStart;
using QuickStart.Commands;

// The calls of this tour, in the order in which it makes them.
Command[] commands =
[
    new("post", "publish a post with attachments and mentions", PublishPost.RunAsync),
    new("free-job", "publish a job posting for free", PublishJobPosting.FreeAsync),
    new("promoted-job", "publish a job posting and pay for it", PublishJobPosting.PromotedAsync)
    {
        SpendsMoney = true,
        Fake = fake => fake.PublishJobPosting.Returns(new LinkedinJobPostingPublishCheckpoint
        {
            Type = LinkedinJobPostingPublishCheckpointType.EmailVerification,
            JobId = "3984512098",
        }),
    },
    new("reaction", "react to a post", AddReaction.RunAsync),
    new("error", "send a key that is refused, and catch the error by its type", TypedError.RunAsync)
    {
        WithRefusedKey = true,
        Fake = fake => fake.AddReaction.Fails(PostpressErrorType.ExpiredCredentials),
    },
];

// Without a key, everything runs against a fake server inside this process. With a key, a call is made only when it is named.
string? key = Environment.GetEnvironmentVariable("POSTPRESS_API_KEY");
return string.IsNullOrEmpty(key) ? await Tour.RunFakeAsync(commands, args) : await Tour.RunLiveAsync(commands, args, key);
