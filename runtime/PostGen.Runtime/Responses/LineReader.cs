using System.Buffers;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Cuts a stream into lines: LF, CR LF and CR for events; LF and the record separator of RFC 7464 for JSON.</summary>
internal sealed class LineReader(Stream stream, bool isEvents, ItemLimit limit) : IDisposable
{
    // Looking at a text again with each read would cost more than waiting for the next one.
    private const int LongestLookedAt = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _start;
    private int _searched;
    private int _end;
    private bool _isComplete;
    private bool _skipsLineFeed;
    private bool _isFirst = true;
    private bool _isSeparated;

    /// <summary>The line, without its end; valid until the next move.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryCut())
                return true;

            if (_isComplete)
                return false;

            Reserve();
            int count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _isComplete = count == 0;
            _end += count;
        }
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private bool TryCut()
    {
        if (_skipsLineFeed && _start < _end)
        {
            _skipsLineFeed = false;
            if (_buffer[_start] == '\n')
                _searched = ++_start;
        }

        ReadOnlySpan<byte> unsearched = _buffer.AsSpan(_searched, _end - _searched);
        int index = isEvents ? unsearched.IndexOfAny((byte)'\n', (byte)'\r')
            : _isSeparated ? unsearched.IndexOf((byte)0x1E)
            : unsearched.IndexOfAny((byte)'\n', (byte)0x1E);
        if (index < 0)
        {
            _searched = _end;
            return (_isComplete || (_isSeparated && HasWholeText())) && TakeRest();
        }

        int end = _searched + index;
        _isSeparated |= !isEvents && _buffer[end] == 0x1E;
        _skipsLineFeed = isEvents && _buffer[end] == '\r';
        Take(end);
        _start = _searched = end + 1;
        return true;
    }

    // A text may have line feeds inside (RFC 7464). Its last one ends it, though the next separator comes only with the next text.
    private bool HasWholeText()
    {
        ReadOnlySpan<byte> text = _buffer.AsSpan(_start, _end - _start);
        if (text.Length is 0 or > LongestLookedAt || text[^1] != '\n')
            return false;

        var reader = new Utf8JsonReader(text, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // An event that was not ended by an empty line is dropped by its reader, as the standard wants; JSON without a last line feed counts.
    private bool TakeRest()
    {
        if (_start == _end)
            return false;

        Take(_end);
        _start = _searched = _end;
        return true;
    }

    private void Take(int end)
    {
        if (_isFirst && _buffer.AsSpan(_start, end - _start).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            _start += 3;

        _isFirst = false;
        limit.Check(end - _start);
        Current = _buffer.AsMemory(_start, end - _start);
    }

    private void Reserve()
    {
        if (_end < _buffer.Length)
            return;

        limit.Check(_end - _start);
        byte[] target = _start > _buffer.Length / 2 ? _buffer : ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        if (target != _buffer)
            ArrayPool<byte>.Shared.Return(_buffer);

        _buffer = target;
        _end -= _start;
        _searched -= _start;
        _start = 0;
    }
}
