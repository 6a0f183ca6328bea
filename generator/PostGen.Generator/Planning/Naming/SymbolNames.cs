using System.Globalization;
using System.Text;

namespace PostGen.Generator.Planning.Naming;

/// <summary>Names of characters that an identifier cannot hold.</summary>
internal static class SymbolNames
{
    /// <summary>Characters that only separate words: to spell them out would tell nothing.</summary>
    public static bool IsSeparator(char c) => c is '_' or '-' or '.' or ' ' or '/' or '\t' or '\r' or '\n' || char.IsControl(c);

    /// <summary>Appends the name of the symbol at <paramref name="at"/> and tells how many characters it took.</summary>
    public static int AppendName(StringBuilder result, string text, int at)
    {
        if (at + 1 < text.Length && Pair(text[at], text[at + 1]) is { } pair)
        {
            result.Append(pair);
            return 2;
        }

        if (Single(text[at]) is { } name)
        {
            result.Append(name);
            return 1;
        }

        bool surrogates = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        int scalar = surrogates ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        result.Append('U').Append(scalar.ToString("X4", CultureInfo.InvariantCulture));
        return surrogates ? 2 : 1;
    }

    /// <summary>Names a text that consists of symbols only; the empty text too.</summary>
    public static void AppendAll(StringBuilder result, string text)
    {
        if (text.Length == 0)
        {
            result.Append("Empty");
        }

        for (int i = 0; i < text.Length;)
        {
            i += AppendName(result, text, i);
        }
    }

    private static string? Pair(char first, char second) => (first, second) switch
    {
        ('>', '=') => "GreaterThanOrEqual",
        ('<', '=') => "LessThanOrEqual",
        ('!', '=') => "NotEqual",
        ('=', '=') => "Equal",
        ('<', '>') => "NotEqual",
        ('!', '~') => "NotMatch",
        ('=', '~') => "Match",
        ('&', '&') => "And",
        ('|', '|') => "Or",
        _ => null,
    };

    private static string? Single(char symbol) => symbol switch
    {
        '>' => "GreaterThan",
        '<' => "LessThan",
        '=' => "Equal",
        '!' => "Not",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Asterisk",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '?' => "Question",
        '@' => "At",
        '#' => "Hash",
        '$' => "Dollar",
        '%' => "Percent",
        '^' => "Caret",
        '&' => "Ampersand",
        '|' => "Pipe",
        '~' => "Tilde",
        '`' => "Backtick",
        '\'' => "Apostrophe",
        '"' => "Quote",
        '(' => "OpenParenthesis",
        ')' => "CloseParenthesis",
        '[' => "OpenBracket",
        ']' => "CloseBracket",
        '{' => "OpenBrace",
        '}' => "CloseBrace",
        '_' => "Underscore",
        ' ' => "Space",
        '\t' => "Tab",
        '\n' => "LineFeed",
        '\r' => "CarriageReturn",
        _ => null,
    };
}
