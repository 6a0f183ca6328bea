using System.Globalization;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks the extension <c>x-postgen-placeholders</c>: each placeholder of a text names an entry of a list by its index, from zero.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="list">The member with the list.</param>
    /// <param name="count">Number of entries; 0 where the list is null.</param>
    /// <param name="pattern">How a placeholder is written, with the letter n, between other characters, for the index.</param>
    /// <param name="member">The member with the text; its expression says it.</param>
    public void Placeholders(string? text, string list, int count, string pattern = "{{n}}", [CallerArgumentExpression(nameof(text))] string member = "")
    {
        ArgumentNullException.ThrowIfNull(pattern);
        int hole = pattern.IndexOf('n');
        if (text is null || hole <= 0 || hole == pattern.Length - 1)
            return;

        ReadOnlySpan<char> before = pattern.AsSpan(0, hole);
        ReadOnlySpan<char> after = pattern.AsSpan(hole + 1);
        int at = 0;
        while (text.AsSpan(at).IndexOf(before) is >= 0 and var skipped)
        {
            at += skipped;
            ReadOnlySpan<char> number = Number(text.AsSpan(at + before.Length));
            if (number.IsEmpty || !text.AsSpan(at + before.Length + number.Length).StartsWith(after))
            {
                // One further, because {{{0}} holds a placeholder at its second brace.
                at++;
                continue;
            }

            // A number that no integer holds names no entry either.
            if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int index) || (uint)index >= (uint)count)
                Add(member, string.Create(CultureInfo.InvariantCulture, $"refers to {before}{number}{after}, but {list} has {count} entries, counted from 0"));

            at += before.Length + number.Length + after.Length;
        }
    }

    /// <summary>The integer that a text begins with, its sign included; empty where there is none.</summary>
    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> text)
    {
        int sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        int digits = text[sign..].IndexOfAnyExceptInRange('0', '9');
        int end = digits < 0 ? text.Length : sign + digits;
        return end > sign ? text[..end] : default;
    }
}
