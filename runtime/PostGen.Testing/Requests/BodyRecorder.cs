namespace PostGen.Testing.Requests;

/// <summary>Takes a body in, piece by piece, and keeps it once.</summary>
/// <param name="expected">Length that was announced, or null.</param>
/// <param name="stallAfter">Bytes after which nothing more is taken, or null.</param>
internal sealed class BodyRecorder(long? expected, long? stallAfter) : Stream
{
    private const int LargestPreallocation = 256 * 1024 * 1024;

    private byte[] _bytes = new byte[(int)Math.Clamp(expected ?? 4096, 0, LargestPreallocation)];
    private int _length;

    public ReadOnlyMemory<byte> Recorded => _bytes.AsMemory(0, _length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int taken = stallAfter is { } limit ? (int)Math.Min(buffer.Length, Math.Max(0, limit - _length)) : buffer.Length;
        Write(buffer.Span[..taken]);
        if (taken < buffer.Length)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_length + buffer.Length > _bytes.Length)
        {
            int doubled = (int)Math.Min(_bytes.Length * 2L, Array.MaxLength);
            Array.Resize(ref _bytes, Math.Max(doubled, checked(_length + buffer.Length)));
        }

        buffer.CopyTo(_bytes.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
