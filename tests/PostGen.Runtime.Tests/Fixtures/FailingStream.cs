namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Gives one byte, then fails.</summary>
internal sealed class FailingStream(Exception exception) : ReadOnlyStream
{
    private bool _hasGiven;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_hasGiven)
            throw exception;

        _hasGiven = true;
        buffer.Span[0] = 1;
        return ValueTask.FromResult(1);
    }
}
