using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PostGen.JsonSchema.Text;

internal sealed partial class JsonParser
{
    private StringBuilder? _unescaped;

    [MethodImpl(Hot.Loop)]
    private string ReadString()
    {
        string text = _text;
        char quote = text[_at];
        int start = ++_at;
        if (quote == '\'')
        {
            _faults.Add(SyntaxFaultKind.Text, start - 1, 1, "JSON text stands in double quotes.", "Write \" in the place of '.");
        }

        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == quote)
            {
                _at = i + 1;
                return _pool.Get(text, start, i - start);
            }

            if (c is '\\' or < ' ')
            {
                break;
            }

            i++;
        }

        _at = i;
        return ReadStringSlowly(quote, start);
    }

    private string ReadStringSlowly(char quote, int start)
    {
        StringBuilder content = (_unescaped ??= new StringBuilder()).Clear();
        content.Append(_text, start, _at - start);
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c == quote)
            {
                _at++;
                return content.ToString();
            }

            if (c is '\n' or '\r')
            {
                break;
            }

            if (c == '\\')
            {
                ReadEscape(content);
                continue;
            }

            if (c < ' ')
            {
                _faults.Add(SyntaxFaultKind.Text, _at, 1, $"The control character U+{(int)c:X4} stands in a text.", $"Write \\u{(int)c:x4}.");
            }

            content.Append(c);
            _at++;
        }

        // Ending it at the line's end keeps the lines that follow readable.
        _endReported |= _at >= _text.Length;
        _faults.Add(SyntaxFaultKind.Unclosed, start - 1, _at - start + 1, "The text is not closed on its line.", "Close it with \"; write a line break in a text as \\n.");
        return content.ToString();
    }

    private void ReadEscape(StringBuilder content)
    {
        int start = _at++;
        char c = _at < _text.Length ? _text[_at] : '\n';
        if (c is '\n' or '\r')
        {
            return;
        }

        _at++;
        if (c == 'u')
        {
            ReadUnicodeEscape(content, start);
            return;
        }

        char meant = c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c };
        content.Append(meant);
        if (meant == c && c is not ('"' or '\\' or '/'))
        {
            _faults.Add(SyntaxFaultKind.Text, start, 2, $"JSON has no escape \\{Printable(c.ToString())}.", "Write \\\\ for a backslash.");
        }
    }

    private void ReadUnicodeEscape(StringBuilder content, int start)
    {
        int value = 0;
        int digits = 0;
        while (digits < 4 && _at < _text.Length && HexValue(_text[_at]) is >= 0 and int digit)
        {
            value = (value * 16) + digit;
            digits++;
            _at++;
        }

        content.Append((char)value);
        if (digits < 4)
        {
            _faults.Add(SyntaxFaultKind.Text, start, _at - start, "The escape \\u needs four hexadecimal digits.", "Write them, for instance \\u00e9.");
        }
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private void SkipString()
    {
        for (_at++; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '"')
            {
                _at++;
                return;
            }

            _at += c == '\\' && _at + 1 < _text.Length ? 1 : 0;
        }
    }

    private SourceScalar ReadNumber()
    {
        int start = _at;
        while (_at < _text.Length && (IsWordPart(_text[_at]) || _text[_at] == '+'))
        {
            _at++;
        }

        string text = _pool.Get(_text, start, _at - start);
        if (JsonNumber.IsNumber(text))
        {
            return new SourceScalar(SourceKind.Number, text, start, _at);
        }

        string mended = Mend(text);
        if (JsonNumber.IsNumber(mended))
        {
            _faults.Add(SyntaxFaultKind.Number, start, _at - start, $"{Shown(text)} is no JSON number.", $"Write {Shown(mended)}.");
            return new SourceScalar(SourceKind.Number, mended, start, _at);
        }

        _faults.Add(SyntaxFaultKind.Number, start, _at - start, $"{Shown(text)} is no JSON number.", "Write a number, or put it in double quotes if it is text.");
        return new SourceScalar(SourceKind.String, text, start, _at);
    }

    private static string Mend(string text)
    {
        string sign = text[0] == '-' ? "-" : "";
        string rest = text.TrimStart('+', '-').TrimEnd('.');
        if (rest.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && long.TryParse(rest.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hex))
        {
            return sign + hex.ToString(CultureInfo.InvariantCulture);
        }

        rest = rest.Replace("_", "").TrimStart('0');
        return sign + (rest.Length > 0 && char.IsDigit(rest[0]) ? rest : "0" + rest);
    }

    private SourceScalar ReadWord()
    {
        int start = _at;
        while (_at < _text.Length && IsWordPart(_text[_at]))
        {
            _at++;
        }

        string word = _pool.Get(_text, start, _at - start);
        switch (word)
        {
            case "true" or "false":
                return new SourceScalar(SourceKind.Boolean, word, start, _at);
            case "null":
                return new SourceScalar(SourceKind.Null, word, start, _at);
        }

        (SourceKind kind, string meant) = word.ToUpperInvariant() switch
        {
            "TRUE" => (SourceKind.Boolean, "true"),
            "FALSE" => (SourceKind.Boolean, "false"),
            "NULL" or "NONE" or "NIL" or "UNDEFINED" or "NAN" or "INFINITY" => (SourceKind.Null, "null"),
            _ => (SourceKind.String, word),
        };
        string advice = kind == SourceKind.String ? $"Write \"{Shown(word)}\" if it is text." : $"Write {meant}.";
        _faults.Add(SyntaxFaultKind.Word, start, _at - start, $"JSON does not know the word {Shown(word)}.", advice);
        return new SourceScalar(kind, meant, start, _at);
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
