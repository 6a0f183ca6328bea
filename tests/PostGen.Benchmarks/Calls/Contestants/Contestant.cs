namespace PostGen.Benchmarks.Calls;

/// <summary>The contestants by name.</summary>
internal static class Contestant
{
    public const string Floor = "floor";
    public const string Raw = "raw";
    public const string PostGen = "PostGen";

    public static string[] All { get; } =
    [
        Floor, Raw, PostGen,
    ];

    public static IContestant Create(string name, HttpClient client) => name switch
    {
        Floor => new FloorContestant(client),
        Raw => new RawContestant(client),
        PostGen => new PostGenContestant(client),
        _ => throw new ArgumentException($"There is no contestant {name}.", nameof(name)),
    };
}
