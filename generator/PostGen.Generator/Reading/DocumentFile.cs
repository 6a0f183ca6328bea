using Microsoft.CodeAnalysis.Text;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>One text and its tree. Lines and pointers are worked out when somebody asks.</summary>
internal sealed class DocumentFile(string path, string text)
{
    private LineMap? _lines;
    private PointerFinder? _pointers;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The tree, of a 2.0 document in the shape of 3.0; null where the text holds no value at all.</summary>
    public SourceNode? Root { get; set; }

    /// <summary>The tree as it was written.</summary>
    public SourceNode? Original { get; set; }

    /// <summary>Line and column of an offset, both from 0, columns in UTF-16 code units as Roslyn counts them.</summary>
    public LinePosition LinePositionOf(int offset)
    {
        TextPosition position = (_lines ??= new LineMap(Text)).PositionOf(offset);
        return new LinePosition(position.Line, position.Column);
    }

    /// <summary>The JSON pointer (RFC 6901) of a node of this file's tree, or "" where the tree does not hold it.</summary>
    public string PointerOf(SourceNode node) => (_pointers ??= new PointerFinder(this)).Find(node);
}
