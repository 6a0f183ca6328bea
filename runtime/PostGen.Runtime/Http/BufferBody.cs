namespace PostGen.Runtime.CompilerServices;

/// <summary>A body that is wholly in memory: JSON, a form, text.</summary>
internal sealed class BufferBody(PooledBuffer buffer, string mediaType) : RequestBody(mediaType)
{
    private const int PieceSize = 64 * 1024;

    internal override long? Length => buffer.Length;

    private protected override ValueTask WriteAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken)
        => buffer.Length <= PieceSize
            ? stream.WriteAsync(buffer.WrittenMemory, cancellationToken)
            : WritePiecesAsync(stream, attempt, cancellationToken);

    private protected override void ReleaseMemory() => buffer.Dispose();

    private async ValueTask WritePiecesAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> bytes = buffer.WrittenMemory;
        while (bytes.Length > PieceSize)
        {
            await stream.WriteAsync(bytes[..PieceSize], cancellationToken).ConfigureAwait(false);
            attempt.UploadMoved(0);
            bytes = bytes[PieceSize..];
        }

        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }
}
