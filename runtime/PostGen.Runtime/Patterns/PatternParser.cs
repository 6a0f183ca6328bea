using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Parses ECMA-262 regular expressions (section 22.2.1, with the leniency of annex B.1.2). Look-behind, references by name and scripts are not known.</summary>
internal sealed class PatternParser(string pattern)
{
    private const int MaxDepth = 100;

    private int _position;
    private int _depth;
    private bool _isUnknown;
    private int _highestReference;

    public int Loops { get; private set; }

    public int Groups { get; private set; }

    public bool HasBackReferences => _highestReference > 0;

    private bool IsAtEnd => _position >= pattern.Length;

    public int AddLoop() => Loops++;

    public bool TryParse([NotNullWhen(true)] out PatternTree? tree)
    {
        tree = ParseChoice();
        if (!_isUnknown && IsAtEnd && _highestReference <= Groups)
            return true;

        tree = null;
        return false;
    }

    private PatternTree ParseChoice()
    {
        var choices = new List<PatternTree> { ParseSequence() };
        while (TryTake('|'))
            choices.Add(ParseSequence());

        return choices.Count == 1 ? choices[0] : new ChoiceTree(choices);
    }

    private SequenceTree ParseSequence()
    {
        var items = new List<PatternTree>();
        while (!_isUnknown && !IsAtEnd && pattern[_position] is not ('|' or ')'))
        {
            PatternTree atom = ParseAtom();
            items.Add(ParseQuantifier(atom));
        }

        return new SequenceTree(items);
    }

    private PatternTree ParseAtom()
    {
        char c = pattern[_position++];
        switch (c)
        {
            case '^' or '$':
                return new AnchorTree(c);
            case '.':
                return new SetTree(CharacterSet.Any);
            case '(':
                return ParseGroup();
            case '[':
                return new SetTree(ParseClass());
            case '\\':
                return ParseEscape();
            case '*' or '+' or '?':
                return Unknown();
            default:
                return new SetTree(new CharacterSet().Add(CodePointAfter(c)));
        }
    }

    private PatternTree ParseGroup()
    {
        if (++_depth > MaxDepth)
            return Unknown();

        int number = 0;
        char look = '\0';
        if (TryTake('?'))
        {
            if (TryTake('='))
                look = '=';
            else if (TryTake('!'))
                look = '!';
            else if (TryTakeName())
                number = ++Groups;
            else if (!TryTake(':'))
                return Unknown();
        }
        else
        {
            number = ++Groups;
        }

        PatternTree inner = ParseChoice();
        _depth--;
        if (!TryTake(')'))
            return Unknown();

        if (look != '\0')
            return new LookTree(inner, look == '!');

        return number > 0 ? new GroupTree(inner, number) : inner;
    }

    private bool TryTakeName()
    {
        int end = pattern.IndexOf('>', _position);
        if (end < 0 || pattern[_position] != '<' || pattern[_position + 1] is '=' or '!')
            return false;

        _position = end + 1;
        return true;
    }

    private PatternTree ParseQuantifier(PatternTree atom)
    {
        int minimum;
        int maximum = int.MaxValue;
        if (TryTake('*'))
            minimum = 0;
        else if (TryTake('+'))
            minimum = 1;
        else if (TryTake('?'))
            (minimum, maximum) = (0, 1);
        else if (!TryTakeBounds(out minimum, out maximum))
            return atom;

        return atom is AnchorTree ? Unknown() : new RepeatTree(atom, minimum, maximum, TryTake('?'));
    }

    // A brace that bounds nothing stands for itself.
    private bool TryTakeBounds(out int minimum, out int maximum)
    {
        minimum = maximum = 0;
        int end = IsAtEnd || pattern[_position] != '{' ? -1 : pattern.IndexOf('}', _position);
        if (end < 0)
            return false;

        string bounds = pattern[(_position + 1)..end];
        int comma = bounds.IndexOf(',');
        string low = comma < 0 ? bounds : bounds[..comma];
        if (!TryParseBound(low, out minimum))
            return false;

        maximum = minimum;
        if (comma == bounds.Length - 1 && comma >= 0)
            maximum = int.MaxValue;
        else if (comma >= 0 && !TryParseBound(bounds[(comma + 1)..], out maximum))
            return false;

        _isUnknown |= maximum < minimum;
        _position = end + 1;
        return true;
    }

    private static bool TryParseBound(string text, out int bound)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out bound);

    private PatternTree ParseEscape()
    {
        if (IsAtEnd)
            return Unknown();

        char c = pattern[_position];
        if (c is 'b' or 'B')
        {
            _position++;
            return new AnchorTree(c);
        }

        if (c is >= '1' and <= '9')
        {
            _position++;
            int number = c - '0';
            while (!IsAtEnd && char.IsAsciiDigit(pattern[_position]) && number < 100)
                number = (number * 10) + (pattern[_position++] - '0');

            _highestReference = Math.Max(_highestReference, number);
            return new BackReferenceTree(number);
        }

        return new SetTree(TryParseSetEscape(out CharacterSet? set) ? set : new CharacterSet().Add(ParseCharacterEscape()));
    }

    private CharacterSet ParseClass()
    {
        var set = new CharacterSet { IsNegated = TryTake('^') };
        while (!IsAtEnd && pattern[_position] != ']')
        {
            if (!TryParseMember(out int from, out CharacterSet? subset))
            {
                set.Add(subset!);
                continue;
            }

            int to = from;
            if (_position + 1 < pattern.Length && pattern[_position] == '-' && pattern[_position + 1] != ']')
            {
                int dash = _position++;
                if (!TryParseMember(out to, out _))
                {
                    _position = dash;
                    to = from;
                    set.Add('-');
                    _position++;
                }
            }

            _isUnknown |= to < from;
            set.Add(from, to);
        }

        if (!TryTake(']'))
            _isUnknown = true;

        return set;
    }

    private bool TryParseMember(out int codePoint, out CharacterSet? set)
    {
        set = null;
        char c = pattern[_position++];
        if (c != '\\')
        {
            codePoint = CodePointAfter(c);
            return true;
        }

        codePoint = 0;
        if (IsAtEnd)
        {
            _isUnknown = true;
            return true;
        }

        if (TryParseSetEscape(out set))
            return false;

        codePoint = TryTake('b') ? '\b' : ParseCharacterEscape();
        return true;
    }

    private bool TryParseSetEscape([NotNullWhen(true)] out CharacterSet? set)
    {
        set = pattern[_position] switch
        {
            'd' => CharacterSet.Digits,
            'D' => CharacterSet.Digits.Negated(),
            'w' => CharacterSet.Word,
            'W' => CharacterSet.Word.Negated(),
            's' => CharacterSet.Space,
            'S' => CharacterSet.Space.Negated(),
            'p' or 'P' => ParseProperty(pattern[_position] == 'P'),
            _ => null,
        };
        if (set is null)
            return false;

        _position++;
        return true;
    }

    private CharacterSet ParseProperty(bool isNegated)
    {
        int end = pattern.IndexOf('}', _position);
        if (_position + 1 < pattern.Length && pattern[_position + 1] == '{' && end > 0
            && UnicodeClasses.Find(pattern[(_position + 2)..end]) is { } categories)
        {
            _position = end;
            return new CharacterSet().Add(categories, isNegated);
        }

        _isUnknown = true;
        return CharacterSet.Any;
    }

    private int ParseCharacterEscape()
    {
        char c = pattern[_position++];
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
            case 'c' when !IsAtEnd && char.IsAsciiLetter(pattern[_position]):
                return pattern[_position++] & 31;
            case 'x':
                return ParseHex(2);
            case 'u' when TryTake('{'):
                int end = pattern.IndexOf('}', _position);
                return end < 0 ? Fail() : ParseHex(end - _position, end + 1);
            case 'u':
                return ParseHex(4);
            default:
                _isUnknown |= char.IsAsciiLetter(c);
                return CodePointAfter(c);
        }
    }

    private int ParseHex(int digits, int next = -1)
    {
        if (digits <= 0 || _position + digits > pattern.Length
            || !int.TryParse(pattern.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
            return Fail();

        _position = next < 0 ? _position + digits : next;
        return value;
    }

    private int CodePointAfter(char first)
        => char.IsHighSurrogate(first) && !IsAtEnd && char.IsLowSurrogate(pattern[_position]) ? char.ConvertToUtf32(first, pattern[_position++]) : first;

    private bool TryTake(char c)
    {
        if (IsAtEnd || pattern[_position] != c)
            return false;

        _position++;
        return true;
    }

    private int Fail()
    {
        _isUnknown = true;
        return 0;
    }

    private SetTree Unknown()
    {
        _isUnknown = true;
        return new SetTree(CharacterSet.Any);
    }
}
