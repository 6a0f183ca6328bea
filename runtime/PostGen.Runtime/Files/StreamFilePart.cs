namespace PostGen.Runtime;

internal sealed class StreamFilePart : FilePart
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly bool _canSeek;
    private readonly long _start;
    private int _claims;

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

        return !_canSeek && Interlocked.Increment(ref _claims) > 1 ? "is a stream that cannot seek and has been sent already" : null;
    }

    internal override ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken)
    {
        if (_canSeek)
            _stream.Position = _start;

        return ValueTask.FromResult(new OpenedFile(_stream, isOwned: false));
    }

    internal override ValueTask ReleaseAsync() => _leaveOpen ? ValueTask.CompletedTask : _stream.DisposeAsync();
}
