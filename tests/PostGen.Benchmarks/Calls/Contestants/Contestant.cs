using System.Net;
using Postpress;

namespace PostGen.Benchmarks.Calls;

/// <summary>The contestants by name.</summary>
internal static class Contestant
{
    public const string Floor = "floor";
    public const string FloorWithHeaders = "floor, same headers and handler";
    public const string Raw = "raw";
    public const string PostGen = "PostGen";
    public const string NSwag = "NSwag";
    public const string PostGenWithClient = "PostGen, HttpClient given";

    public static string[] All { get; } =
    [
        Floor, Raw, PostGen,
#if NSWAG
        NSwag,
#endif
    ];

    public static IContestant Create(string name, HttpClient client) => name switch
    {
        Floor => new FloorContestant(client),
        Raw => new RawContestant(client),
        PostGen => new PostGenContestant(client),
#if NSWAG
        NSwag => new NSwagContestant(client),
#endif
        _ => throw new ArgumentException($"There is no contestant {name}.", nameof(name)),
    };

    /// <summary>Those who are measured on the network.</summary>
    public static string[] OnNetwork { get; } = [Floor, FloorWithHeaders, Raw, PostGen, PostGenWithClient];

    /// <summary>
    /// Each as it is made without further ado: PostGen's client brings its own handler. The second floor does by hand what that client
    /// promises: it names itself, accepts compressed answers and follows no redirects.
    /// </summary>
    public static IContestant CreateOnNetwork(string name, string server) => name switch
    {
        Floor => new FloorContestant(new HttpClient(), server),
        FloorWithHeaders => new FloorContestant(new HttpClient(Decompressing()), server, "PostpressClient/1.0.0"),
        Raw => new RawContestant(new HttpClient(), server),
        PostGen => new PostGenContestant(new PostpressClient(Values.ApiKey, new PostpressClientOptions { Endpoint = new Uri(server) })),
        PostGenWithClient => new PostGenContestant(new PostpressClient(Values.ApiKey, new HttpClient(), new PostpressClientOptions { Endpoint = new Uri(server) })),
        _ => throw new ArgumentException($"There is no contestant {name}.", nameof(name)),
    };

    private static SocketsHttpHandler Decompressing()
        => new() { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All };
}
