using System.Net;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// No body, of a request that must not be sent twice. <see cref="SocketsHttpHandler"/> sends a request without content again by itself where
/// a kept connection breaks before an answer, though the server may have acted on it; one with content it does not.
/// </summary>
internal sealed class EmptyContent : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
