using System.Globalization;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks <c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="values">Its items, or null.</param>
    /// <param name="minimum">Lowest number.</param>
    /// <param name="maximum">Highest number; <see cref="long.MaxValue"/> for none.</param>
    /// <param name="unique">No two items may be equal.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Items<T>(IReadOnlyList<T>? values, long minimum, long maximum, bool unique = false, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is null)
            return;

        CheckCount(member, values.Count, minimum, maximum, "items");
        if (unique && HasDuplicate(values, out int first, out int second))
            Add(member, string.Create(CultureInfo.InvariantCulture, $"must have unique items, but {first} and {second} are equal"));
    }

    /// <summary>Checks <c>minProperties</c> and <c>maxProperties</c>.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">Its entries, or null.</param>
    /// <param name="minimum">Lowest number.</param>
    /// <param name="maximum">Highest number; <see cref="long.MaxValue"/> for none.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Properties<T>(IReadOnlyDictionary<string, T>? values, long minimum, long maximum, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is not null)
            CheckCount(member, values.Count, minimum, maximum, "entries");
    }

    /// <summary>Checks <c>propertyNames</c>.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">The map, or null.</param>
    /// <param name="check">Checks one name, which stands as a value of an empty name.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Names<T>(IReadOnlyDictionary<string, T>? values, Action<PayloadFaults, string> check, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is null)
            return;

        EnterMember(member);
        foreach (string name in values.Keys)
        {
            Enter(name);
            _isOfName = true;
            check(this, name);
            _isOfName = false;
            Leave();
        }

        Leave();
    }

    private void CheckCount(string member, int count, long minimum, long maximum, string what)
    {
        if (count < minimum)
            Add(member, string.Create(CultureInfo.InvariantCulture, $"must have at least {minimum} {what}, has {count}"));
        else if (count > maximum)
            Add(member, string.Create(CultureInfo.InvariantCulture, $"must have at most {maximum} {what}, has {count}"));
    }

    private static bool HasDuplicate<T>(IReadOnlyList<T> values, out int first, out int second)
    {
        first = second = -1;
        if (values.Count < 2)
            return false;

        var seen = new Dictionary<ValueTuple<T>, int>(values.Count, ContentComparer<T>.Instance);
        for (second = 0; second < values.Count; second++)
        {
            var item = new ValueTuple<T>(values[second]);
            if (seen.TryGetValue(item, out first))
                return true;

            seen.Add(item, second);
        }

        return false;
    }

    /// <summary>Checks what is inside the values of a map.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">The map, or null.</param>
    /// <param name="codec">Knows the type of the values.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Entries<T>(IReadOnlyDictionary<string, T>? values, JsonCodec<T> codec, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is null)
            return;

        EnterMember(member);
        Each(values, codec);
        Leave();
    }

    internal void Each<T>(IReadOnlyDictionary<string, T> values, JsonCodec<T> codec)
    {
        foreach (KeyValuePair<string, T> entry in values)
        {
            Enter(entry.Key);
            if (entry.Value is null && codec is not INullableCodec)
                Add("", "is null, which the document does not allow");
            else
                codec.CollectFaults(this, entry.Value);

            Leave();
        }
    }
}
