namespace PostGen.Runtime;

internal sealed class StreamFilePart : FilePart
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly bool _canSeek;
    private readonly long _start;
    private int _isClaimed;
    private volatile bool _isOpened;

    public StreamFilePart(Stream stream, string fileName, string? contentType, bool leaveOpen)
        : base(fileName, contentType)
    {
        _stream = stream;
        _leaveOpen = leaveOpen;
        _canSeek = stream.CanSeek;
        _start = _canSeek ? stream.Position : 0;
    }

    public override long? Length => _canSeek && _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    internal override bool CanReplay => _canSeek;

    internal override string? Claim()
    {
        if (!_stream.CanRead)
            return "is a stream that is closed or cannot be read";

        return !_canSeek && Interlocked.Exchange(ref _isClaimed, 1) != 0 ? "is a stream that cannot seek and has been sent already" : null;
    }

    internal override ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken)
    {
        _isOpened = true;
        if (_canSeek)
            _stream.Position = _start;

        return ValueTask.FromResult(new OpenedFile(_stream, isOwned: false));
    }

    internal override ValueTask ReleaseAsync()
    {
        // A call that was refused before it sent anything has not used the stream up.
        if (!_isOpened)
            Volatile.Write(ref _isClaimed, 0);

        return _leaveOpen ? ValueTask.CompletedTask : _stream.DisposeAsync();
    }
}
