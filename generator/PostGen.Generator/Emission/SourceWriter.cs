using System.Buffers;
using System.Runtime.CompilerServices;

namespace PostGen.Generator.Emission;

/// <summary>Text of one emitted file: lines under an indentation, appended once and never copied.</summary>
internal sealed class SourceWriter
{
    private const string Tabs = "\t\t\t\t\t\t\t\t\t\t\t\t";

    // The header is only known when the body is there, and then fits in front of it: no second copy of a large text.
    private const int RoomForHeader = 2048;

    private char[] _text = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _end = RoomForHeader;
    private int _depth;
    private bool _atLineStart = true;

    /// <summary>Namespace of the file, or null where it has none.</summary>
    public string? Namespace { get; init; }

    public ReadOnlySpan<char> Body => _text.AsSpan(RoomForHeader, _end - RoomForHeader);

    public override string ToString() => new(_text, RoomForHeader, _end - RoomForHeader);

    /// <summary>The whole text with something in front of it. Nothing can be written after that.</summary>
    public string Finish(string header)
    {
        string text;
        int start = RoomForHeader - header.Length;
        if (start < 0)
        {
            text = header + ToString();
        }
        else
        {
            header.CopyTo(0, _text, start, header.Length);
            text = new string(_text, start, _end - start);
        }

        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return text;
    }

    /// <summary>Appends one or more lines; the indentation within them (4 spaces a level) adds to the writer's own.</summary>
    public void Line(string lines)
    {
        Append(lines);
        EndLine();
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref LineHandler lines) => EndLine();

    /// <summary>Appends without ending the line.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] ref LineHandler text)
    {
    }

    public void Write(string text) => Append(text);

    public void Line() => Put('\n');

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Open(string header)
    {
        Line(header);
        Open();
    }

    public void Open([InterpolatedStringHandlerArgument("")] ref LineHandler header)
    {
        EndLine();
        Open();
    }

    public void Close(string suffix = "")
    {
        _depth--;
        Line("}" + suffix);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    private void EndLine()
    {
        Put('\n');
        _atLineStart = true;
    }

    private void Append(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
            {
                AppendPiece(text, start, length);
            }

            if (end < 0)
            {
                return;
            }

            EndLine();
            start = end + 1;
        }
    }

    // Emitted files are indented with tabs: over a large document that is a tenth of the output.
    private void AppendPiece(string text, int start, int length)
    {
        if (_atLineStart)
        {
            Put(Tabs, 0, _depth);
            while (length >= 4 && string.CompareOrdinal(text, start, "    ", 0, 4) == 0)
            {
                Put('\t');
                start += 4;
                length -= 4;
            }

            _atLineStart = false;
        }

        Put(text, start, length);
    }

    private void Grow(int length)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _end + length));
        Array.Copy(_text, larger, _end);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    private void Put(char c)
    {
        if (_end == _text.Length)
        {
            Grow(1);
        }

        _text[_end++] = c;
    }

    private void Put(string text, int start, int length)
    {
        if (length > _text.Length - _end)
        {
            Grow(length);
        }

        text.CopyTo(start, _text, _end, length);
        _end += length;
    }

    /// <summary>Lets an interpolated string append to the writer directly, without an intermediate string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineHandler
    {
        private readonly SourceWriter _writer;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        public void AppendFormatted(int number) => _writer.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        public void AppendFormatted(long number) => _writer.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
