using System.Buffers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Copies the bytes of a file part to the network in pieces.</summary>
internal static class FileCopy
{
    private const int PieceSize = 128 * 1024;

    public static ValueTask CopyAsync(FilePart file, long? length, Stream target, Attempt attempt, CancellationToken cancellationToken)
        => file is BytesFilePart { Bytes: var bytes }
            ? CopyAsync(bytes, target, attempt, cancellationToken)
            : OpenAsync(file, length, target, attempt, cancellationToken);

    private static async ValueTask OpenAsync(FilePart file, long? length, Stream target, Attempt attempt, CancellationToken cancellationToken)
    {
        OpenedFile opened;
        try
        {
            opened = await file.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FileReadException(file.FileName, exception);
        }

        if (opened.Stream is not { } source)
        {
            await CopyAsync(opened.Bytes, target, attempt, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await CopyAsync(source, file.FileName, length, target, attempt, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (opened.IsOwned)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async ValueTask CopyAsync(ReadOnlyMemory<byte> bytes, Stream target, Attempt attempt, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            ReadOnlyMemory<byte> piece = bytes[..Math.Min(PieceSize, bytes.Length)];
            await target.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            attempt.UploadMoved(piece.Length);
            bytes = bytes[piece.Length..];
        }
    }

    private static async ValueTask CopyAsync(Stream source, string name, long? length, Stream target, Attempt attempt, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            // What was announced is what is sent: a file that grows while it is sent is cut, one that shrinks is an error.
            long left = length ?? long.MaxValue;
            while (left > 0)
            {
                int count;
                try
                {
                    count = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(PieceSize, left)), cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    throw new FileReadException(name, exception);
                }

                if (count == 0)
                    break;

                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                attempt.UploadMoved(count);
                left -= count;
            }

            if (length is not null && left > 0)
                throw new FileReadException(name, left);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
