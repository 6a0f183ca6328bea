using System.ComponentModel;
using System.Net;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The handler of a client that was given none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientHandler
{
    /// <summary>
    /// Makes the handler of a pipeline: no redirects (they would carry the key to other hosts and turn POST into GET), no cookies.
    /// Answers arrive as they were sent: the pipeline decompresses them.
    /// </summary>
    /// <returns>The handler.</returns>
    public static SocketsHttpHandler Create() => Create(DecompressionMethods.None);

    /// <summary>Makes the handler of an <see cref="HttpClient"/>, which decompresses by itself and is the same otherwise.</summary>
    /// <returns>The handler.</returns>
    public static SocketsHttpHandler CreateForHttpClient() => Create(DecompressionMethods.All);

    /// <summary>
    /// Takes the retries of Microsoft.Extensions.Http.Resilience out of a factory's pipeline: a second retry around the client's own would
    /// send what that decided not to send again.
    /// </summary>
    /// <param name="handlers">The handlers that the factory puts before the primary one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handlers"/> is null.</exception>
    public static void RemoveRetries(IList<DelegatingHandler> handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        for (int i = handlers.Count - 1; i >= 0; i--)
        {
            if (handlers[i].GetType().FullName == "Microsoft.Extensions.Http.Resilience.ResilienceHandler")
                handlers.RemoveAt(i);
        }
    }

    /// <summary>Decompresses the answers that a pipeline's handler brings. One that has done so already leaves nothing to do.</summary>
    internal static AnswerDecoder CreateDecoder() => new AnswerDecompression();

    private static SocketsHttpHandler Create(DecompressionMethods decompression) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = decompression,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
