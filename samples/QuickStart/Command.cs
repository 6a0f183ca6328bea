using Postpress;

namespace QuickStart;

/// <summary>A call that the tour makes, by the name that the command line knows it by.</summary>
internal sealed record Command(string Name, string Description, Func<PostpressClient, Account, Task> RunAsync)
{
    /// <summary>Made against the real service only with <c>--spend-money</c>.</summary>
    public bool SpendsMoney { get; init; }

    /// <summary>What the fake server answers, where it is not the example of the document.</summary>
    public Action<FakePostpress>? Fake { get; init; }

    /// <summary>Made with a key that the real service refuses.</summary>
    public bool WithRefusedKey { get; init; }
}
