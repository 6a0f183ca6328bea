using System.Globalization;

namespace PostGen.JsonSchema.Text;

/// <summary>A place in a text.</summary>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based, in UTF-16 code units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Line and column as people count them, from 1: <c>12:5</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line + 1, Column + 1);
}
