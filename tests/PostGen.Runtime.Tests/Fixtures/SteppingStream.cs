namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Gives one byte per read.</summary>
internal sealed class SteppingStream(int pieces, Action? onRead = null) : ReadOnlyStream
{
    private int _left = pieces;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_left == 0)
            return ValueTask.FromResult(0);

        onRead?.Invoke();
        buffer.Span[0] = (byte)_left--;
        return ValueTask.FromResult(1);
    }
}
