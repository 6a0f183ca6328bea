using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Where each character of a string stands in the source code that spells it.</summary>
internal sealed class LiteralMap
{
    private const int DeepestConcatenation = 200;

    private readonly List<TextSpan> _spans = [];

    private LiteralMap()
    {
    }

    /// <summary>Null where the expression is not spelt with literals only, or in a way that is not understood.</summary>
    public static LiteralMap? TryCreate(ExpressionSyntax expression, string text)
    {
        var map = new LiteralMap();
        return map.TryAdd(expression, 0) && map._spans.Count == text.Length + 1 ? map : null;
    }

    /// <summary>The source characters of a part of the string; of at least one character.</summary>
    public TextSpan SpanOf(int offset, int length)
    {
        int first = Math.Max(0, Math.Min(offset, _spans.Count - 1));
        int last = Math.Max(first, Math.Min(offset + length, _spans.Count) - 1);
        return TextSpan.FromBounds(_spans[first].Start, Math.Max(_spans[last].End, _spans[first].End));
    }

    private bool TryAdd(ExpressionSyntax expression, int depth)
    {
        if (depth > DeepestConcatenation)
        {
            return false;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: { } inner }:
                return TryAdd(inner, depth + 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } concatenation:
                return TryAdd(concatenation.Left, depth + 1) && TryAdd(concatenation.Right, depth + 1);
            case LiteralExpressionSyntax { Token: var token } when LiteralSpelling.TryRead(token) is { } spans:
                // The closing quote of one literal gives way to the next literal.
                if (_spans.Count > 0)
                {
                    _spans.RemoveAt(_spans.Count - 1);
                }

                _spans.AddRange(spans);
                return true;
            default:
                return false;
        }
    }
}
