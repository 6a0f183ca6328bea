using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation;

/// <summary>How a text names the entries of a list: <c>{{n}}</c> names the entry with the zero-based index n.</summary>
/// <remarks>Part of the vendor extension <c>x-postgen-placeholders</c>.</remarks>
public sealed class PlaceholderPattern
{
    private readonly string _before;
    private readonly string _after;

    private PlaceholderPattern(string before, string after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>Two braces around the index.</summary>
    public static PlaceholderPattern Default { get; } = new("{{", "}}");

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">Literal text in which the letter n, with text on both sides, stands for the index.</param>
    /// <returns>Null where the text is no such pattern.</returns>
    public static PlaceholderPattern? Parse(string pattern)
    {
        int at = pattern.IndexOf('n');
        return at > 0 && at < pattern.Length - 1 && pattern.IndexOf('n', at + 1) < 0
            ? new PlaceholderPattern(pattern.Substring(0, at), pattern.Substring(at + 1))
            : null;
    }

    /// <summary>Finds the placeholders of a text. An integer with a sign is one; words and blanks between the braces are ordinary text.</summary>
    public IReadOnlyList<Placeholder> Find(string text)
    {
        var found = new List<Placeholder>();
        int at = text.IndexOf(_before, StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = at + _before.Length;
            int end = start + (start < text.Length && text[start] is '-' or '+' ? 1 : 0);
            int digits = end;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (end > digits && string.CompareOrdinal(text, end, _after, 0, _after.Length) == 0)
            {
                string number = text.Substring(start, end - start);
                found.Add(new Placeholder(at, end + _after.Length - at, number, IndexOf(number)));
                at = text.IndexOf(_before, end + _after.Length, StringComparison.Ordinal);
            }
            else
            {
                // One further, because {{{0}} holds a placeholder at its second brace.
                at = text.IndexOf(_before, at + 1, StringComparison.Ordinal);
            }
        }

        return found;
    }

    private static int IndexOf(string number)
    {
        string digits = number.TrimStart('+', '-').TrimStart('0');
        bool fits = JsonNumber.TryParse(digits.Length == 0 ? "0" : digits, out JsonNumber value) & value.TryGetInt32(out int index);
        return number[0] == '-' && digits.Length > 0 ? -1 : fits ? index : int.MaxValue;
    }
}
