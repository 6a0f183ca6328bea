using System.Globalization;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A set of code points.</summary>
internal sealed class CharacterSet
{
    private readonly List<(int From, int To)> _ranges = [];
    private readonly List<(UnicodeCategory[] Categories, bool IsNegated)> _categories = [];

    public static CharacterSet Any { get; } = new CharacterSet { IsNegated = true }.Add('\n').Add('\r').Add('\u2028').Add('\u2029');

    public static CharacterSet Digits { get; } = new CharacterSet().Add('0', '9');

    public static CharacterSet Word { get; } = new CharacterSet().Add('0', '9').Add('a', 'z').Add('A', 'Z').Add('_');

    public static CharacterSet Space { get; }
        = new CharacterSet().Add('\t', '\r').Add(' ').Add('\u00A0').Add('\u1680').Add('\u2000', '\u200A').Add('\u2028', '\u2029').Add('\u202F').Add('\u205F').Add('\u3000').Add('\uFEFF');

    public bool IsNegated { get; init; }

    public CharacterSet Add(int codePoint) => Add(codePoint, codePoint);

    public CharacterSet Add(int from, int to)
    {
        _ranges.Add((from, to));
        return this;
    }

    public CharacterSet Add(UnicodeCategory[] categories, bool isNegated)
    {
        _categories.Add((categories, isNegated));
        return this;
    }

    public CharacterSet Add(CharacterSet other)
    {
        if (other.IsNegated)
            AddComplement(other);
        else
            _ranges.AddRange(other._ranges);

        _categories.AddRange(other._categories);
        return this;
    }

    public CharacterSet Negated() => new CharacterSet { IsNegated = !IsNegated }.AddAll(this);

    /// <summary>Number of UTF-16 units at a position that are a member, or 0.</summary>
    public int Match(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
            return 0;

        int codePoint = text[position];
        int length = 1;
        if (char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            codePoint = char.ConvertToUtf32(text[position], text[position + 1]);
            length = 2;
        }

        return Contains(codePoint) != IsNegated ? length : 0;
    }

    private bool Contains(int codePoint)
    {
        foreach ((int from, int to) in _ranges)
        {
            if (codePoint >= from && codePoint <= to)
                return true;
        }

        foreach ((UnicodeCategory[] categories, bool isNegated) in _categories)
        {
            UnicodeCategory category = Rune.IsValid(codePoint) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.Surrogate;
            if (Array.IndexOf(categories, category) >= 0 != isNegated)
                return true;
        }

        return false;
    }

    private CharacterSet AddAll(CharacterSet other)
    {
        _ranges.AddRange(other._ranges);
        _categories.AddRange(other._categories);
        return this;
    }

    private void AddComplement(CharacterSet other)
    {
        int next = 0;
        List<(int From, int To)> sorted = [.. other._ranges];
        sorted.Sort(static (left, right) => left.From.CompareTo(right.From));
        foreach ((int from, int to) in sorted)
        {
            if (from > next)
                Add(next, from - 1);

            next = Math.Max(next, to + 1);
        }

        if (next <= 0x10FFFF)
            Add(next, 0x10FFFF);
    }
}
