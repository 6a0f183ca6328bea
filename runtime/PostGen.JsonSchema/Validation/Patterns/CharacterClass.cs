using System.Globalization;
using System.Text;

namespace PostGen.JsonSchema.Validation.Patterns;

// A set of code points, printed as .NET syntax, which knows UTF-16 code units only.
internal sealed class CharacterClass
{
    private const int LastUnit = 0xFFFF;
    private const int LastCodePoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    private static readonly CodePointRange[] s_digits = [new('0', '9')];
    private static readonly CodePointRange[] s_word = [new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')];

    // WhiteSpace and LineTerminator of ECMA-262.
    private static readonly CodePointRange[] s_space =
    [
        new('\t', '\r'), new(' ', ' '), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A),
        new(0x2028, 0x2029), new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ];

    private static readonly CodePointRange[] s_lineEnds = [new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)];

    private readonly List<CodePointRange> _ranges = [];
    private readonly StringBuilder _categories = new();

    public bool IsNegated { get; set; }

    public static CharacterClass Dot()
    {
        var dot = new CharacterClass { IsNegated = true };
        dot._ranges.AddRange(s_lineEnds);
        return dot;
    }

    public void Add(int first, int last) => _ranges.Add(new CodePointRange(first, last));

    // d, w, s and their opposites
    public void AddShorthand(char letter)
    {
        CodePointRange[] ranges = char.ToLowerInvariant(letter) switch { 'd' => s_digits, 'w' => s_word, _ => s_space };
        AddRanges(ranges, char.IsUpper(letter));
    }

    public void AddRanges(IReadOnlyList<CodePointRange> ranges, bool negated)
    {
        if (!negated)
        {
            _ranges.AddRange(ranges);
            return;
        }

        int next = 0;
        foreach (CodePointRange range in ranges)
        {
            if (range.First > next)
            {
                Add(next, range.First - 1);
            }

            next = range.Last + 1;
        }

        Add(next, LastCodePoint);
    }

    // Categories are .NET's, which knows them for UTF-16 code units: letters beyond U+FFFF are in none.
    public void AddCategories(string categories, bool negated)
    {
        foreach (string category in categories.Split(' '))
        {
            _categories.Append(negated ? "\\P{" : "\\p{").Append(category).Append('}');
        }

        if (negated)
        {
            Add(LastUnit + 1, LastCodePoint);
        }
    }

    public void AppendTo(StringBuilder output, bool pairs)
    {
        string units = Units(pairs);
        if (!pairs)
        {
            output.Append(units.Length == 0 ? IsNegated ? @"[\s\S]" : "(?!)" : (IsNegated ? "[^" : "[") + units + "]");
            return;
        }

        List<string> beyond = Pairs();
        if (IsNegated)
        {
            output.Append("(?:").Append(beyond.Count == 0 ? "" : "(?!" + string.Join("|", beyond) + ")");
            output.Append(@"[\uD800-\uDBFF][\uDC00-\uDFFF]|[^").Append(units).Append(@"\uD800-\uDFFF])");
            return;
        }

        if (units.Length > 0)
        {
            beyond.Insert(0, "[" + units + "]");
        }

        output.Append(beyond.Count == 0 ? "(?!)" : beyond.Count == 1 && units.Length > 0 ? beyond[0] : "(?:" + string.Join("|", beyond) + ")");
    }

    public static string Escaped(int unit) => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);

    private string Units(bool pairs)
    {
        var units = new StringBuilder(_categories.ToString());
        foreach (CodePointRange range in _ranges)
        {
            // Half a pair is no character where pairs count.
            bool split = pairs && range.First <= LastSurrogate && range.Last >= FirstSurrogate;
            AppendUnits(units, range.First, Math.Min(range.Last, split ? FirstSurrogate - 1 : LastUnit));
            if (split)
            {
                AppendUnits(units, LastSurrogate + 1, Math.Min(range.Last, LastUnit));
            }
        }

        return units.ToString();
    }

    private static void AppendUnits(StringBuilder units, int first, int last)
    {
        if (first <= last)
        {
            units.Append(Escaped(first)).Append(first == last ? "" : "-" + Escaped(last));
        }
    }

    private List<string> Pairs()
    {
        var pairs = new List<string>();
        foreach (CodePointRange range in _ranges.Where(range => range.Last > LastUnit))
        {
            string first = char.ConvertFromUtf32(Math.Max(range.First, LastUnit + 1));
            string last = char.ConvertFromUtf32(range.Last);
            if (first[0] == last[0])
            {
                pairs.Add(Pair(first[0], first[0], first[1], last[1]));
                continue;
            }

            pairs.Add(Pair(first[0], first[0], first[1], '\uDFFF'));
            if (first[0] + 1 < last[0])
            {
                pairs.Add(Pair(first[0] + 1, last[0] - 1, '\uDC00', '\uDFFF'));
            }

            pairs.Add(Pair(last[0], last[0], '\uDC00', last[1]));
        }

        return pairs;
    }

    private static string Pair(int high1, int high2, int low1, int low2) =>
        $"[{Escaped(high1)}-{Escaped(high2)}][{Escaped(low1)}-{Escaped(low2)}]";
}
