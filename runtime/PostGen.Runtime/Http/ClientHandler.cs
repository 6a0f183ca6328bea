using System.ComponentModel;
using System.Net;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The handler of a client that was given none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientHandler
{
    /// <summary>Makes a handler: no redirects (they would carry the key to other hosts and turn POST into GET), no cookies, decompression.</summary>
    /// <returns>The handler.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };

    /// <summary>Takes over a handler's decompression: only of one that has sent nothing yet.</summary>
    internal static AnswerDecoder? DecoderOf(HttpMessageHandler handler)
    {
        if (handler is not SocketsHttpHandler { AutomaticDecompression: DecompressionMethods.All } own)
            return null;

        own.AutomaticDecompression = DecompressionMethods.None;
        return new AnswerDecompression();
    }
}
