namespace PostGen.JsonSchema.Text;

/// <summary>Where the lines of a text begin. A line ends at CR LF, LF or CR.</summary>
public sealed class LineMap
{
    private static readonly char[] s_ends = ['\r', '\n'];

    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LineMap(string text)
    {
        _length = (text ?? throw new ArgumentNullException(nameof(text))).Length;
        var starts = new List<int>(1 + (_length / 32)) { 0 };
        for (int end = text.IndexOfAny(s_ends); end >= 0; end = text.IndexOfAny(s_ends, end))
        {
            end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            starts.Add(end);
        }

        _starts = [.. starts];
    }

    /// <summary>The number of lines; at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset of a line's first character.</summary>
    /// <param name="line">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int StartOf(int line) => line >= 0 && line < _starts.Length
        ? _starts[line]
        : throw new ArgumentOutOfRangeException(nameof(line), line, "There is no such line.");

    /// <summary>Line and column of an offset. An offset outside the text counts as its nearest end.</summary>
    public TextPosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _length));
        int line = Array.BinarySearch(_starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line, offset - _starts[line]);
    }

    /// <summary>The offset of a line and column. A column behind the line's end counts as the text goes on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int OffsetOf(TextPosition position) => Math.Min(StartOf(position.Line) + position.Column, _length);
}
