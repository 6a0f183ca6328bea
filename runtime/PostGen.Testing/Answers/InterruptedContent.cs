using System.Net;

namespace PostGen.Testing.Answers;

/// <summary>A body that announces its whole length and does not keep the promise.</summary>
internal sealed class InterruptedContent : HttpContent
{
    private readonly byte[] _bytes;
    private readonly int _count;
    private readonly Interruption _interruption;

    private InterruptedContent(byte[] bytes, int count, Interruption interruption)
    {
        _bytes = bytes;
        _count = count;
        _interruption = interruption;
    }

    /// <summary>A body of which at least one byte is missing.</summary>
    public static async Task<InterruptedContent> FromAsync(HttpContent content, long afterBytes, Interruption interruption, CancellationToken cancellationToken)
    {
        byte[] bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (bytes.Length <= afterBytes)
        {
            Array.Resize(ref bytes, checked((int)afterBytes + 1));
        }

        var interrupted = new InterruptedContent(bytes, (int)afterBytes, interruption);
        foreach (KeyValuePair<string, IEnumerable<string>> header in content.Headers.Where(static header => header.Key != "Content-Length"))
        {
            interrupted.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return interrupted;
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new InterruptedStream(_bytes.AsMemory(0, _count), _interruption));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var source = new InterruptedStream(_bytes.AsMemory(0, _count), _interruption);
        await source.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
