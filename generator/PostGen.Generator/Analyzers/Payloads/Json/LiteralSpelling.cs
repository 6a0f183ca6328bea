using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Reads how a string literal spells its characters.</summary>
internal static class LiteralSpelling
{
    /// <summary>The source characters of each character of the value, and of the closing quote at the end.</summary>
    public static List<TextSpan>? TryRead(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) => ReadVerbatim(token),
            SyntaxKind.StringLiteralToken => ReadRegular(token),
            SyntaxKind.SingleLineRawStringLiteralToken => ReadRaw(token),
            SyntaxKind.MultiLineRawStringLiteralToken => RawLines.Read(token),
            _ => null,
        };

    public static int CountQuotes(string text)
    {
        int quotes = 0;
        while (quotes < text.Length && text[quotes] == '"')
        {
            quotes++;
        }

        return quotes;
    }

    private static List<TextSpan> ReadRaw(SyntaxToken token)
    {
        int quotes = CountQuotes(token.Text);
        var spans = new List<TextSpan>();
        for (int i = quotes; i <= token.Text.Length - quotes; i++)
        {
            spans.Add(new TextSpan(token.SpanStart + i, 1));
        }

        return spans;
    }

    private static List<TextSpan> ReadVerbatim(SyntaxToken token)
    {
        string text = token.Text;
        var spans = new List<TextSpan>();
        int i = 2;
        while (i < text.Length - 1)
        {
            int length = text[i] == '"' ? 2 : 1;
            spans.Add(new TextSpan(token.SpanStart + i, length));
            i += length;
        }

        spans.Add(new TextSpan(token.SpanStart + i, 1));
        return spans;
    }

    private static List<TextSpan> ReadRegular(SyntaxToken token)
    {
        string text = token.Text;
        var spans = new List<TextSpan>();
        int i = 1;
        while (i < text.Length - 1)
        {
            int length = text[i] == '\\' ? EscapeLength(text, i) : 1;
            var span = new TextSpan(token.SpanStart + i, length);
            spans.Add(span);
            if (text[i] == '\\' && text[i + 1] == 'U' && IsBeyondBasicPlane(text, i))
            {
                spans.Add(span);
            }

            i += length;
        }

        spans.Add(new TextSpan(token.SpanStart + i, 1));
        return spans;
    }

    private static int EscapeLength(string text, int at)
    {
        switch (text[at + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                int end = at + 2;
                while (end < at + 6 && end < text.Length && Uri.IsHexDigit(text[end]))
                {
                    end++;
                }

                return end - at;
            default:
                return 2;
        }
    }

    private static bool IsBeyondBasicPlane(string text, int at) =>
        at + 6 <= text.Length && string.CompareOrdinal(text, at + 2, "0000", 0, 4) != 0;
}
