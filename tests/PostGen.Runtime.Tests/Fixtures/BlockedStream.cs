namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>A network that takes no byte until cancelled.</summary>
internal sealed class BlockedStream(Action whenWritten) : MemoryStream
{
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ThreadPool.QueueUserWorkItem(_ => whenWritten());
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
