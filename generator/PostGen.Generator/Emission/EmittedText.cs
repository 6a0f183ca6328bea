using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PostGen.Generator.Emission;

/// <summary>The ways, and no others, in which text that came from a document gets into emitted code.</summary>
internal static class EmittedText
{
    /// <summary>A C# identifier. Names are chosen by the planner; this escapes keywords and lets nothing else through.</summary>
    public static string Identifier(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            name = Repair(name);
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;
    }

    /// <summary>A C# string literal, quotes included.</summary>
    public static string Literal(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 16).Append('"').Append(text, 0, plain);
        for (int i = plain; i < text.Length; i++)
        {
            i += AppendEscaped(literal, text, i);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A literal of compact JSON: raw, where nothing in it needs an escape, because quotes are most of it.</summary>
    public static string JsonLiteral(string json)
    {
        foreach (char c in json)
        {
            if (!IsPlain(c) && c is not ('"' or '\\'))
            {
                return Literal(json);
            }
        }

        // A raw literal neither begins nor ends with a quote, nor holds as many of them as delimit it.
        return json is ['{', .., '}'] && json.IndexOf("\"\"\"", StringComparison.Ordinal) < 0 ? "\"\"\"" + json + "\"\"\"" : Literal(json);
    }

    /// <summary>Lines of XML text, without line ends and <c>///</c>, for documentation comments.</summary>
    public static IEnumerable<string> DocLines(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length + 16, 256));
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
            {
                i += AppendXml(line, text, i);
            }
            else if (TakeLine(line) is { } full)
            {
                yield return full;
            }
        }

        if (TakeLine(line) is { } last)
        {
            yield return last;
        }
    }

    private static string? TakeLine(StringBuilder line)
    {
        string text = line.ToString().Trim();
        line.Clear();
        return text.Length == 0 ? null : text;
    }

    private static int AppendXml(StringBuilder line, string text, int i)
    {
        switch (text[i])
        {
            case '<': line.Append("&lt;"); return 0;
            case '>': line.Append("&gt;"); return 0;
            case '&': line.Append("&amp;"); return 0;
        }

        if (IsPair(text, i))
        {
            line.Append(text, i, 2);
            return 1;
        }

        line.Append(IsHarmless(text[i]) ? text[i] : ' ');
        return 0;
    }

    private static int AppendEscaped(StringBuilder literal, string text, int i)
    {
        char c = text[i];
        switch (c)
        {
            case '"': literal.Append("\\\""); return 0;
            case '\\': literal.Append(@"\\"); return 0;
            case '\n': literal.Append("\\n"); return 0;
            case '\r': literal.Append("\\r"); return 0;
            case '\t': literal.Append("\\t"); return 0;
        }

        if (IsPair(text, i))
        {
            literal.Append(text, i, 2);
            return 1;
        }

        // A lone surrogate has no UTF-8 form, and a UTF-8 literal with one does not compile.
        c = char.IsSurrogate(c) ? '\uFFFD' : c;
        _ = IsPlain(c) ? literal.Append(c) : literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        return 0;
    }

    private static bool IsPair(string text, int i) => char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    private static bool IsPlain(char c) => c is not ('"' or '\\') && IsHarmless(c);

    // Neither a control or format character (line ends, bidirectional overrides, byte order marks) nor half a code point.
    private static bool IsHarmless(char c) =>
        c is >= ' ' and <= '~'
        || (c > '~' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    private static string Repair(string name)
    {
        var repaired = new StringBuilder(name.Length + 1);
        foreach (char c in name)
        {
            repaired.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && IsHarmless(c) ? c : '_');
        }

        if (repaired.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(repaired[0]))
        {
            repaired.Insert(0, '_');
        }

        return repaired.ToString();
    }
}
