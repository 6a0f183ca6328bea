namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Gives some bytes, then nothing until cancelled.</summary>
internal sealed class StallingStream(byte[] bytes, Action onStall) : ReadOnlyStream
{
    private bool _isGiven;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isGiven)
        {
            _isGiven = true;
            bytes.CopyTo(buffer);
            return bytes.Length;
        }

        ThreadPool.QueueUserWorkItem(_ => onStall());
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
