using System.Globalization;
using System.Text;

namespace PostGen.JsonSchema.Validation.Patterns;

// From ECMA-262 patterns to .NET's: same look, other meaning of \d, \w, \s, \b, $, dots and character classes.
internal sealed class EcmaTranslator
{
    private const int DeepestGroup = 200;
    private const int LongestPattern = 20_000;
    private const string Word = "[A-Za-z0-9_]";
    private const string WordEdge = $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))";
    private const string NoWordEdge = $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))";

    private readonly string _pattern;
    private readonly bool _pairs;
    private readonly bool _strict;
    private readonly StringBuilder _output = new();
    private int _at;

    private EcmaTranslator(string pattern, bool pairs, bool strict)
    {
        _pattern = pattern;
        _pairs = pairs;
        _strict = strict;
    }

    // pairs: for texts with surrogate pairs, each of which is then one character.
    // strict: refuse escapes that ECMA-262 refuses in Unicode mode; else they mean what their authors meant.
    public static string Translate(string pattern, bool pairs, bool strict)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new FormatException($"The pattern is longer than {LongestPattern} characters.");
        }

        return new EcmaTranslator(pattern, pairs, strict).Translate();
    }

    private string Translate()
    {
        int depth = 0;
        while (_at < _pattern.Length)
        {
            char c = _pattern[_at];
            switch (c)
            {
                case '\\':
                    _at++;
                    TranslateEscape();
                    continue;
                case '[':
                    _at++;
                    ReadClass().AppendTo(_output, _pairs);
                    continue;
                case '.':
                    CharacterClass.Dot().AppendTo(_output, _pairs);
                    break;
                case '$':
                    // .NET's $ also matches before a final line feed.
                    _output.Append(@"\z");
                    break;
                case '(':
                    CheckGroup(++depth);
                    _output.Append('(');
                    break;
                case ')':
                    depth--;
                    _output.Append(')');
                    break;
                default:
                    int codePoint = ReadCodePoint();
                    AppendLiteral(codePoint);
                    continue;
            }

            _at++;
        }

        return _output.ToString();
    }

    private void CheckGroup(int depth)
    {
        if (depth > DeepestGroup)
        {
            throw new FormatException($"The pattern nests groups deeper than {DeepestGroup} levels.");
        }

        // .NET gives these a meaning, ECMA-262 has none for them.
        string rest = _pattern.Substring(_at, Math.Min(3, _pattern.Length - _at));
        if (_strict && rest.Length > 2 && rest[1] == '?' && rest[2] is not (':' or '=' or '!' or '<' or 'i' or 'm' or 's' or '-'))
        {
            throw new FormatException($"{rest} begins no group.");
        }
    }

    private int ReadCodePoint()
    {
        int codePoint = char.IsHighSurrogate(_pattern[_at]) && _at + 1 < _pattern.Length && char.IsLowSurrogate(_pattern[_at + 1])
            ? char.ConvertToUtf32(_pattern[_at], _pattern[_at + 1])
            : _pattern[_at];
        _at += codePoint > 0xFFFF ? 2 : 1;
        return codePoint;
    }

    private void AppendLiteral(int codePoint)
    {
        if (codePoint > 0xFFFF)
        {
            _output.Append("(?:").Append(char.ConvertFromUtf32(codePoint)).Append(')');
        }
        else
        {
            _output.Append((char)codePoint);
        }
    }

    private void TranslateEscape()
    {
        char c = Next();
        switch (c)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                var shorthand = new CharacterClass();
                shorthand.AddShorthand(c);
                shorthand.AppendTo(_output, _pairs);
                break;
            case 'p' or 'P':
                var property = new CharacterClass { IsNegated = c == 'P' };
                AddProperty(property, negated: false);
                property.AppendTo(_output, _pairs);
                break;
            case 'b':
                _output.Append(WordEdge);
                break;
            case 'B':
                _output.Append(NoWordEdge);
                break;
            case >= '1' and <= '9':
                // In a group of its own, so that a digit behind it stays a digit.
                _output.Append("(?:\\").Append(c);
                while (_at < _pattern.Length && _pattern[_at] is >= '0' and <= '9')
                {
                    _output.Append(_pattern[_at++]);
                }

                _output.Append(')');
                break;
            case 'k' when _at < _pattern.Length && _pattern[_at] == '<':
                _output.Append("\\k");
                break;
            case 'A' or 'z' or 'Z' when !_strict:
                _output.Append('\\').Append(c == 'Z' ? 'z' : c);
                break;
            default:
                int codePoint = ReadCharacterEscape(c);
                _output.Append(codePoint > 0xFFFF ? "(?:" + char.ConvertFromUtf32(codePoint) + ")" : CharacterClass.Escaped(codePoint));
                break;
        }
    }

    private char Next() => _at < _pattern.Length ? _pattern[_at++] : throw new FormatException("The pattern ends in a backslash.");

    private CharacterClass ReadClass()
    {
        var characters = new CharacterClass();
        if (_at < _pattern.Length && _pattern[_at] == '^')
        {
            characters.IsNegated = true;
            _at++;
        }

        while (true)
        {
            if (_at >= _pattern.Length)
            {
                throw new FormatException("A [ is not closed.");
            }

            if (_pattern[_at] == ']')
            {
                _at++;
                return characters;
            }

            int first = ReadClassAtom(characters);
            bool range = _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']';
            if (first < 0 || !range)
            {
                if (first >= 0)
                {
                    characters.Add(first, first);
                }

                continue;
            }

            _at++;
            int last = ReadClassAtom(characters);
            if (last < 0)
            {
                characters.Add(first, first);
                characters.Add('-', '-');
            }
            else if (last < first)
            {
                throw new FormatException("A range of characters runs backwards.");
            }
            else
            {
                characters.Add(first, last);
            }
        }
    }

    // The code point, or -1 where a whole set was added.
    private int ReadClassAtom(CharacterClass characters)
    {
        if (_pattern[_at] != '\\')
        {
            return ReadCodePoint();
        }

        _at++;
        char c = Next();
        switch (c)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                characters.AddShorthand(c);
                return -1;
            case 'p' or 'P':
                AddProperty(characters, negated: c == 'P');
                return -1;
            case 'b':
                return '\b';
            default:
                return ReadCharacterEscape(c);
        }
    }

    private void AddProperty(CharacterClass characters, bool negated)
    {
        int end = _at < _pattern.Length && _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) : -1;
        string name = end < 0 ? "" : _pattern.Substring(_at + 1, end - _at - 1);
        if (!UnicodeProperties.TryAdd(name, negated, characters))
        {
            throw new FormatException($"\\p{{{name}}} names no Unicode property that is known here.");
        }

        _at = end + 1;
    }

    private int ReadCharacterEscape(char c)
    {
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0':
                return '\0';
            case 'c' when _at < _pattern.Length && _pattern[_at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return _pattern[_at++] % 32;
            case 'x' when TryReadHex(2, out int unit):
                return unit;
            case 'u' when TryReadUnicodeEscape(out int codePoint):
                return codePoint;
        }

        if (_strict && (char.IsLetterOrDigit(c) || c == '_'))
        {
            throw new FormatException($"ECMA-262 has no escape \\{c}.");
        }

        return c;
    }

    private bool TryReadUnicodeEscape(out int codePoint)
    {
        if (_at < _pattern.Length && _pattern[_at] == '{')
        {
            int end = _pattern.IndexOf('}', _at);
            string digits = end < 0 ? "" : _pattern.Substring(_at + 1, end - _at - 1);
            bool valid = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out codePoint) && codePoint is >= 0 and <= 0x10FFFF;
            _at = valid ? end + 1 : _at;
            return valid;
        }

        if (!TryReadHex(4, out codePoint))
        {
            return false;
        }

        int behind = _at;
        if (codePoint is >= 0xD800 and <= 0xDBFF && _at + 1 < _pattern.Length && _pattern[_at] == '\\' && _pattern[_at + 1] == 'u')
        {
            _at += 2;
            if (TryReadHex(4, out int low) && low is >= 0xDC00 and <= 0xDFFF)
            {
                codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
                return true;
            }

            _at = behind;
        }

        return true;
    }

    private bool TryReadHex(int digits, out int value)
    {
        value = 0;
        bool valid = _at + digits <= _pattern.Length
            && int.TryParse(_pattern.Substring(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        _at += valid ? digits : 0;
        return valid;
    }
}
