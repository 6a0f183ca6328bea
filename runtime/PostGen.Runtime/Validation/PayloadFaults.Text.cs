using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks <c>minLength</c> and <c>maxLength</c>, in Unicode code points.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="minimum">Lowest length.</param>
    /// <param name="maximum">Highest length; <see cref="long.MaxValue"/> for none.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Length(string? value, long minimum, long maximum, [CallerArgumentExpression(nameof(value))] string member = "")
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
    /// <param name="value">Its value, or null.</param>
    /// <param name="pattern">The expression.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Pattern(string? value, string pattern, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is not null && !TextPattern.Of(pattern).IsMatch(value))
            Add(member, $"must match the pattern {pattern}");
    }

    /// <summary>Checks <c>format</c>, where it can be judged.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="format">Name of the format.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Format(string? value, string format, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is not null && !TextFormat.IsValid(format, value))
            Add(member, $"must be of the format {format}");
    }

    /// <summary>Checks <c>enum</c> of a string.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="allowed">The allowed texts.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Values(string? value, string[] allowed, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is not null && Array.IndexOf(allowed, value) < 0)
            Add(member, $"must be one of {string.Join(", ", allowed)}");
    }

    /// <summary>Checks that an enum has a value that the document knows, or the one that was read.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">Its value, or null.</param>
    /// <param name="values">The enum's values.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Enum<T>(T? value, SchemaEnum<T> values, JsonRemainder? rest, [CallerArgumentExpression(nameof(value))] string member = "")
        where T : struct, Enum
    {
        if (value is { } present && !values.IsKnown(present) && rest?.GetRawText(member) is null)
            Add(member, "is not a value that the document knows");
    }

    /// <summary>Checks that a list or map of enums has values that the document knows, or those that were read.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="value">Its value, or null.</param>
    /// <param name="codec">Knows the enum.</param>
    /// <param name="rest">What was kept when the model was read.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Enums<T>(T? value, JsonCodec<T> codec, JsonRemainder? rest, [CallerArgumentExpression(nameof(value))] string member = "")
        where T : class
    {
        if (rest is null || !rest.IsKept(member, value))
            Value(value, codec, member);
    }

    /// <summary>Checks <c>const</c> of a string.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="constant">The only allowed text.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Const(string? value, string constant, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is not null && value != constant)
            Add(member, $"must be {constant}");
    }

    /// <summary>Checks that a required string is set, and its <c>const</c>.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="constant">The only allowed text.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void RequiredConst(string? value, string constant, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        Required(value, member);
        Const(value, constant, member);
    }

    /// <summary>Checks <c>const</c> of a number, boolean or the like.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="value">Its value, or null.</param>
    /// <param name="constant">The only allowed value.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Const<T>(T? value, T constant, [CallerArgumentExpression(nameof(value))] string member = "")
        where T : struct
    {
        if (value is { } present && !EqualityComparer<T>.Default.Equals(present, constant))
            Add(member, constant is bool flag ? $"must be {(flag ? "true" : "false")}" : string.Create(CultureInfo.InvariantCulture, $"must be {constant}"));
    }

    private static int CodePoints(string value)
    {
        int count = 0;
        foreach (Rune _ in value.EnumerateRunes())
            count++;

        return count;
    }
}
