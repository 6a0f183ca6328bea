using System.Globalization;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>Parses the part of ECMA-262's regular expressions that describes texts directly.</summary>
internal sealed class PatternParser(string pattern)
{
    private const int DeepestGroup = 50;
    private const int MostRepeated = 2000;
    private const long Heaviest = 20_000;

    private int _at;
    private int _depth;
    private bool _unknown;

    /// <summary>Null for what it does not understand.</summary>
    public PatternNode? Parse()
    {
        PatternNode node = ParseAlternatives();
        return _unknown || _at < pattern.Length ? null : node;
    }

    private PatternNode ParseAlternatives()
    {
        List<PatternNode> branches = [ParseSequence()];
        while (TryTake('|'))
        {
            branches.Add(ParseSequence());
        }

        return branches.Count == 1 ? branches[0] : new PatternAlternatives(branches);
    }

    private PatternNode ParseSequence()
    {
        List<PatternNode> parts = [];
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')') && !_unknown)
        {
            if (TryTake('^') || TryTake('$'))
            {
                continue;
            }

            if (ParseAtom() is { } atom)
            {
                parts.Add(ParseQuantifier(atom));
            }
        }

        return new PatternSequence(parts);
    }

    private PatternNode? ParseAtom()
    {
        switch (pattern[_at])
        {
            case '(':
                return ParseGroup();
            case '[':
                return ParseClass();
            case '.':
                _at++;
                return new PatternCharacter([('a', 'z'), ('0', '9'), (' ', ' ')], false);
            case '\\' when _at + 1 < pattern.Length && pattern[_at + 1] is 'b' or 'B':
                _at += 2;
                return null;
            case '\\':
                return ParseEscape();
            default:
                char c = pattern[_at++];
                return new PatternCharacter([(c, c)], false);
        }
    }

    private PatternNode? ParseGroup()
    {
        _at++;
        if (TryTake('?'))
        {
            SkipGroupKind();
        }

        if (++_depth > DeepestGroup)
        {
            _unknown = true;
        }

        PatternNode? node = _unknown ? null : ParseAlternatives();
        _depth--;
        _unknown |= !TryTake(')');
        return node;
    }

    private void SkipGroupKind()
    {
        bool isNamed = !TryTake(':') && TryTake('<') && _at < pattern.Length && pattern[_at] is not ('=' or '!');
        int end = isNamed ? pattern.IndexOf('>', _at) : -1;
        if (isNamed && end > 0)
        {
            _at = end + 1;
        }
        else if (pattern[_at - 1] != ':')
        {
            _unknown = true;
        }
    }

    private PatternNode? ParseEscape()
    {
        if (CharacterEscape.Read(pattern, ref _at) is not { } set)
        {
            _unknown = true;
            return null;
        }

        return new PatternCharacter(set.Ranges, set.Negated);
    }

    private PatternNode? ParseClass()
    {
        _at++;
        bool negated = TryTake('^');
        List<(char First, char Last)> ranges = [];
        while (_at < pattern.Length && pattern[_at] != ']')
        {
            if (ReadClassPart() is not { } part || (part.Negated && (negated || ranges.Count > 0)))
            {
                // A negated class within a class, as in [\s\S]: together with its opposite that is any character.
                ranges.AddRange([('a', 'z'), ('0', '9')]);
                _unknown |= negated;
                continue;
            }

            if (part.Negated)
            {
                ranges.AddRange([('a', 'z'), ('0', '9')]);
                continue;
            }

            ranges.AddRange(RangeFrom(part.Ranges));
        }

        _unknown |= !TryTake(']');
        return new PatternCharacter(ranges, negated);
    }

    private IReadOnlyList<(char First, char Last)> RangeFrom(IReadOnlyList<(char First, char Last)> part)
    {
        bool isSingle = part.Count == 1 && part[0].First == part[0].Last;
        if (isSingle && _at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
        {
            _at++;
            if (ReadClassPart() is { Negated: false, Ranges: [var (last, _)] } && last >= part[0].First)
            {
                return [(part[0].First, last)];
            }

            _unknown = true;
        }

        return part;
    }

    private CharacterEscape? ReadClassPart()
    {
        if (pattern[_at] == '\\')
        {
            CharacterEscape? escape = CharacterEscape.Read(pattern, ref _at);
            if (escape is null)
            {
                _unknown = true;
                _at = pattern.Length;
            }

            return escape;
        }

        char c = pattern[_at++];
        return new CharacterEscape([(c, c)], false);
    }

    private PatternNode ParseQuantifier(PatternNode atom)
    {
        (int least, int most) = TryTake('*') ? (0, MostRepeated) : TryTake('+') ? (1, MostRepeated) : TryTake('?') ? (0, 1) : ParseBraces();
        if (least == 1 && most == 1)
        {
            return atom;
        }

        _ = TryTake('?');
        var repetition = new PatternRepetition(atom, least, most);
        _unknown |= repetition.Weight > Heaviest;
        return repetition;
    }

    private (int Least, int Most) ParseBraces()
    {
        int end = _at < pattern.Length && pattern[_at] == '{' ? pattern.IndexOf('}', _at) : -1;
        if (end < 0)
        {
            return (1, 1);
        }

        string[] bounds = pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
        {
            _unknown = true;
            return (1, 1);
        }

        _at = end + 1;
        int most = bounds.Length == 1 ? least
            : int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given
            : Math.Max(least, MostRepeated);
        return (least, Math.Max(least, most));
    }

    private bool TryTake(char c)
    {
        bool found = _at < pattern.Length && pattern[_at] == c;
        _at += found ? 1 : 0;
        return found;
    }
}
