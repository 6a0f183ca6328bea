using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Reads a raw string literal of several lines, whose indentation is no part of its value.</summary>
internal static class RawLines
{
    public static List<TextSpan>? Read(SyntaxToken token)
    {
        SourceText text = SourceText.From(token.Text);
        if (text.Lines.Count < 3)
        {
            return null;
        }

        TextLine last = text.Lines[text.Lines.Count - 1];
        int indentation = last.ToString().IndexOf('"');
        var spans = new List<TextSpan>();
        for (int i = 1; i < text.Lines.Count - 1; i++)
        {
            TextLine line = text.Lines[i];
            int start = Math.Min(line.Start + indentation, line.End);
            // The last line break belongs to the closing quotes.
            int end = i == text.Lines.Count - 2 ? line.End : line.EndIncludingLineBreak;
            for (int at = start; at < end; at++)
            {
                spans.Add(new TextSpan(token.SpanStart + at, 1));
            }
        }

        spans.Add(new TextSpan(token.SpanStart + last.Start + indentation, 1));
        return spans;
    }
}
