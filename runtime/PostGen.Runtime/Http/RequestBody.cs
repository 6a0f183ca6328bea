using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The body of a call: written anew for each attempt.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestBody
{
    private const int Released = -1;

    private int _writers;

    private protected RequestBody(string mediaType) => MediaType = mediaType;

    /// <summary>Value of <c>Content-Type</c>.</summary>
    internal string MediaType { get; }

    /// <summary>Number of bytes, or null where it is not known before reading.</summary>
    internal abstract long? Length { get; }

    /// <summary>Bytes of files in it, or null where it is not known before reading.</summary>
    internal virtual long? FileLength => 0;

    /// <summary>Whether it is moved in pieces, so that its upload is watched by the stall time-out.</summary>
    internal virtual bool IsLarge => Length is null or > 64 * 1024;

    /// <summary>Whether all its bytes are in memory.</summary>
    internal virtual bool IsInMemory => true;

    /// <summary>Whether a further attempt can send the same bytes.</summary>
    internal virtual bool CanReplay => true;

    internal Task SendAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken)
    {
        Enter();
        attempt.UploadStarts();
        ValueTask writing;
        try
        {
            writing = WriteAsync(stream, attempt, cancellationToken);
        }
        catch
        {
            Interlocked.Decrement(ref _writers);
            throw;
        }

        if (!writing.IsCompletedSuccessfully)
        {
            attempt.UploadWaits();
            return FinishAsync(writing, attempt);
        }

        attempt.UploadEnds();
        Interlocked.Decrement(ref _writers);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Gives pooled memory back, unless a handler still writes it: a server may answer before it has read everything,
    /// and memory that is on its way to the network must not become another call's.
    /// </summary>
    internal void Release()
    {
        if (Interlocked.CompareExchange(ref _writers, Released, 0) == 0)
            ReleaseMemory();
    }

    internal virtual ValueTask ReleaseFilesAsync() => ValueTask.CompletedTask;

    private protected abstract ValueTask WriteAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken);

    private protected abstract void ReleaseMemory();

    private async Task FinishAsync(ValueTask writing, Attempt attempt)
    {
        try
        {
            await writing.ConfigureAwait(false);
            attempt.UploadEnds();
        }
        finally
        {
            Interlocked.Decrement(ref _writers);
        }
    }

    private void Enter()
    {
        int writers;
        do
        {
            writers = Volatile.Read(ref _writers);
            ObjectDisposedException.ThrowIf(writers == Released, this);
        }
        while (Interlocked.CompareExchange(ref _writers, writers + 1, writers) != writers);
    }
}
