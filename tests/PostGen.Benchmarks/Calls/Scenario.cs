using System.Net;

namespace PostGen.Benchmarks.Calls;

/// <summary>A call with the answer that it always gets.</summary>
internal sealed record Scenario(string Name, HttpStatusCode Status, string Answer, Func<IContestant, Func<Task<string>>> Call, string Expected)
{
    private const string Published = """{"object":"LinkedinJobPostingPublished","job_state":"active","job_id":"3984512098"}""";

    private const string Expired
        = """{"type":"errors/expired_credentials","title":"Expired credentials","detail":"Reconnect the account.","instance":"/v1/posts/reaction","status":401}""";

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("reaction", HttpStatusCode.Created, """{"object":"ReactionAdded"}""", static who => who.ReactAsync, "ReactionAdded"),
        new("publish", HttpStatusCode.OK, Published, static who => who.PublishAsync, "3984512098"),
        new("promoted", HttpStatusCode.OK, Published, static who => who.PromoteAsync, "3984512098"),
        new("post", HttpStatusCode.Created, """{"object":"PostCreated","post_id":"urn:li:share:7332661864792854528"}""", static who => who.PostAsync, "urn:li:share:7332661864792854528"),
        new("401 thrown", HttpStatusCode.Unauthorized, Expired, static who => who.ThrowAsync, "errors/expired_credentials"),
        new("401 returned", HttpStatusCode.Unauthorized, Expired, static who => who.ReturnErrorAsync, "errors/expired_credentials"),
    ];

    public static Scenario Named(string name) => All.First(scenario => scenario.Name == name);

    /// <summary>The contestant's call, against a handler that answers at once.</summary>
    public Func<Task<string>> CallOf(string contestant) => Call(Contestant.Create(contestant, new HttpClient(new CannedHandler(Status, Answer))));

    /// <summary>Why the contestant cannot make this call, or null.</summary>
    public string? ProblemOf(Func<Task<string>> call)
    {
        try
        {
            string answer = call().GetAwaiter().GetResult();
            return answer == Expected ? null : $"gives `{answer}`";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"throws {exception.GetType().Name}";
        }
    }
}
