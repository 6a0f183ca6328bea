namespace PostGen.Runtime.CompilerServices;

/// <summary>A stream that is read from its beginning to its end, and disposes what it reads from.</summary>
internal abstract class BodyStream(Stream source) : Stream
{
    public override bool CanRead => Source.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The body of an answer cannot seek.");

    public override long Position
    {
        get => throw new NotSupportedException("The body of an answer cannot seek.");
        set => throw new NotSupportedException("The body of an answer cannot seek.");
    }

    public abstract override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    public abstract override int Read(Span<byte> buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The body of an answer cannot seek.");

    public override void SetLength(long value) => throw new NotSupportedException("The body of an answer cannot be written.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The body of an answer cannot be written.");

    protected Stream Source { get; } = source;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Source.Dispose();

        base.Dispose(disposing);
    }
}
