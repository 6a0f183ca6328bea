using System.Runtime.CompilerServices;
using System.Text;

namespace PostGen.Generator.Emission;

/// <summary>Text of one emitted file: lines under an indentation, appended once and never copied.</summary>
internal sealed class SourceWriter
{
    private const string Tabs = "\t\t\t\t\t\t\t\t\t\t\t\t";

    private readonly StringBuilder _text = new(16 * 1024);
    private int _depth;
    private bool _atLineStart = true;

    /// <summary>Namespace of the file, or null where it has none.</summary>
    public string? Namespace { get; init; }

    public override string ToString() => _text.ToString();

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

    public void Line() => _text.Append('\n');

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
        _text.Append('\n');
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
            _text.Append(Tabs, 0, _depth);
            while (length >= 4 && string.CompareOrdinal(text, start, "    ", 0, 4) == 0)
            {
                _text.Append('\t');
                start += 4;
                length -= 4;
            }

            _atLineStart = false;
        }

        _text.Append(text, start, length);
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
