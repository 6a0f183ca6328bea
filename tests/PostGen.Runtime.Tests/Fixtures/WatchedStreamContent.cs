namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>A body of a stream that says when it is disposed first.</summary>
internal sealed class WatchedStreamContent(Stream stream, Action onDispose) : StreamContent(stream)
{
    private bool _isDisposed;

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
            onDispose();

        _isDisposed = true;
        base.Dispose(disposing);
    }
}
