using System.Text;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Gives one text per read; a null breaks the connection.</summary>
internal sealed class ChunkedStream(params string?[] chunks) : ReadOnlyStream
{
    private int _next;
    private ReadOnlyMemory<byte> _rest;

    public bool IsDisposed { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty && _next < chunks.Length)
            _rest = Encoding.UTF8.GetBytes(chunks[_next++] ?? throw new IOException("The connection broke."));

        int count = Math.Min(buffer.Length, _rest.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return ValueTask.FromResult(count);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
