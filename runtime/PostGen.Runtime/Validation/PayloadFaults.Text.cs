using System.Globalization;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks <c>minLength</c> and <c>maxLength</c>, in Unicode code points.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="minimum">Lowest length.</param>
    /// <param name="maximum">Highest length; <see cref="long.MaxValue"/> for none.</param>
    public void Length(string member, string? value, long minimum, long maximum)
    {
        // UTF-16 units bound the code points on both sides, so most texts are never counted.
        if (value is null || (value.Length <= maximum && value.Length / 2 >= minimum))
            return;

        int length = CodePoints(value);
        if (length < minimum)
            Add(member, minimum == 1 ? "must not be empty" : string.Create(CultureInfo.InvariantCulture, $"must have at least {minimum} characters, has {length}"));
        else if (length > maximum)
            Add(member, string.Create(CultureInfo.InvariantCulture, $"must have at most {maximum} characters, has {length}"));
    }

    /// <summary>Checks <c>pattern</c>: an ECMA-262 expression that must match somewhere.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="pattern">The expression.</param>
    public void Pattern(string member, string? value, string pattern)
    {
        if (value is not null && !TextPattern.Of(pattern).IsMatch(value))
            Add(member, $"must match the pattern {pattern}");
    }

    /// <summary>Checks <c>format</c>, where it can be judged.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="format">Name of the format.</param>
    public void Format(string member, string? value, string format)
    {
        if (value is not null && !TextFormat.IsValid(format, value))
            Add(member, $"must be of the format {format}");
    }

    /// <summary>Checks <c>enum</c> of a string.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="allowed">The allowed texts.</param>
    public void Values(string member, string? value, params string[] allowed)
    {
        if (value is not null && Array.IndexOf(allowed, value) < 0)
            Add(member, $"must be one of {string.Join(", ", allowed)}");
    }

    /// <summary>Checks that an enum has a value that the document knows, or the one that was read.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="converter">The enum's converter.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    public void Enum<T>(string member, T? value, SchemaEnumConverter<T> converter, JsonRemainder? rest)
        where T : struct, Enum
    {
        if (value is { } present && !converter.IsKnown(present) && rest?.GetRawText(member) is null)
            Add(member, "is not a value that the document knows");
    }

    /// <summary>
    /// Checks the extension <c>x-placeholders</c>: each <c>{{n}}</c> of a text refers to an entry of a list, from zero, and each entry is referred to.
    /// </summary>
    /// <param name="member">The member with the text.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="list">The member with the list.</param>
    /// <param name="count">Number of entries; 0 where the list is null.</param>
    public void Placeholders(string member, string? text, string list, int count)
    {
        var used = new bool[count];
        for (int start = text?.IndexOf("{{", StringComparison.Ordinal) ?? -1; start >= 0; start = text!.IndexOf("{{", start + 2, StringComparison.Ordinal))
        {
            int end = text!.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
                break;

            ReadOnlySpan<char> name = text.AsSpan((start + 2)..end);
            if (!int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int index))
                continue;

            if ((uint)index < (uint)count)
                used[index] = true;
            else
                Add(member, string.Create(CultureInfo.InvariantCulture, $"refers to {{{{{index}}}}}, but {list} has {count} entries"));
        }

        for (int i = 0; i < count; i++)
        {
            if (!used[i])
                Add(list, string.Create(CultureInfo.InvariantCulture, $"has an entry {i} that {member} does not refer to as {{{{{i}}}}}"));
        }
    }

    private static int CodePoints(string value)
    {
        int count = 0;
        foreach (Rune _ in value.EnumerateRunes())
            count++;

        return count;
    }
}
