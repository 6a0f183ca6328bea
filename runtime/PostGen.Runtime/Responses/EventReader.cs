namespace PostGen.Runtime.CompilerServices;

/// <summary>Joins the lines of server-sent events (WHATWG HTML, section 9.2.6); only the data of events counts here.</summary>
internal sealed class EventReader(ItemLimit limit)
{
    private byte[] _data = new byte[1024];
    private int _length;
    private bool _hasData;
    private bool _isKnown;
    private bool _hasLines;

    /// <summary>Lines have come, but none of those that events are made of: an HTML page, perhaps.</summary>
    public bool IsForeign => _hasLines && !_isKnown;

    /// <summary>Takes a line.</summary>
    /// <returns>True where it ended an event that has data.</returns>
    public bool Add(ReadOnlyMemory<byte> line)
    {
        ReadOnlySpan<byte> text = line.Span;
        if (text.IsEmpty)
            return _hasData;

        int colon = text.IndexOf((byte)':');
        ReadOnlySpan<byte> field = colon < 0 ? text : text[..colon];
        if (!field.SequenceEqual("data"u8))
        {
            _isKnown |= field.IsEmpty || field.SequenceEqual("event"u8) || field.SequenceEqual("id"u8) || field.SequenceEqual("retry"u8);
            _hasLines = true;
            return false;
        }

        ReadOnlySpan<byte> value = colon < 0 ? default : text[(colon + 1)..];
        if (value.StartsWith(" "u8))
            value = value[1..];

        if (_hasData)
            Append("\n"u8);

        Append(value);
        _hasData = _isKnown = true;
        return false;
    }

    /// <summary>The data of the event that ended; valid until the next line.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        ReadOnlyMemory<byte> data = _data.AsMemory(0, _length);
        _length = 0;
        _hasData = false;
        return data;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        limit.Check(_length + bytes.Length);
        if (_data.Length - _length < bytes.Length)
            Array.Resize(ref _data, Math.Max(_data.Length * 2, _length + bytes.Length));

        bytes.CopyTo(_data.AsSpan(_length));
        _length += bytes.Length;
    }
}
