using Microsoft.CodeAnalysis.Text;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Source code in which <c>{|ID:text|}</c> marks where a diagnostic is expected. Marks may be nested.</summary>
internal sealed record Markup(string Source, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    public static Markup Parse(string marked)
    {
        var source = new System.Text.StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<ExpectedDiagnostic>();
        for (int i = 0; i < marked.Length; i++)
        {
            int colon = string.CompareOrdinal(marked, i, "{|PG", 0, 4) == 0 ? marked.IndexOf(':', i) : -1;
            if (colon >= 0)
            {
                open.Push((marked[(i + 2)..colon], source.Length));
                i = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|}", 0, 2) == 0)
            {
                (string id, int start) = open.Pop();
                expected.Add(new ExpectedDiagnostic(id, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        open.ShouldBeEmpty("a mark is not closed");
        return new Markup(source.ToString(), expected);
    }
}
