using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Equality by content of what lists and maps hold, nested lists and maps included.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContentEquality
{
    /// <summary>Whether two values have the same content.</summary>
    public static bool Equal<T>(T left, T right)
    {
        if (typeof(T) == typeof(JsonElement))
            return JsonEquality.Equals(Unsafe.As<T, JsonElement>(ref left), Unsafe.As<T, JsonElement>(ref right));

        if (EqualityComparer<T>.Default.Equals(left, right))
            return true;

        // Only what is declared as an interface, an array or a JsonElement? can be equal by content without being Equal.
        return !IsDecided<T>() && left is not null && right is not null && ObjectsEqual(left, right);
    }

    /// <summary>A hash that values of equal content share.</summary>
    public static int HashOf<T>(T value) => value switch
    {
        null => 0,
        JsonElement json => JsonEquality.HashOf(json),
        string text => text.GetHashCode(StringComparison.Ordinal),
        byte[] bytes => HashOfBytes(bytes),
        IDictionary map => HashOfMap(map),
        IEnumerable items => HashOfItems(items),
        _ => value.GetHashCode(),
    };

    private static int HashOfBytes(byte[] bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private static int HashOfMap(IDictionary map)
    {
        int hash = map.Count;
        foreach (DictionaryEntry entry in map)
            hash = unchecked(hash + HashCode.Combine(HashOf(entry.Key), HashOf(entry.Value)));

        return hash;
    }

    private static int HashOfItems(IEnumerable items)
    {
        var hash = new HashCode();
        foreach (object? item in items)
            hash.Add(HashOf(item));

        return hash.ToHashCode();
    }

    private static bool IsDecided<T>() => typeof(T).IsSealed && !typeof(T).IsArray && typeof(T) != typeof(JsonElement?);

    private static bool ObjectsEqual(object left, object right) => (left, right) switch
    {
        (JsonElement leftJson, JsonElement rightJson) => JsonEquality.Equals(leftJson, rightJson),
        (byte[] leftBytes, byte[] rightBytes) => leftBytes.AsSpan().SequenceEqual(rightBytes),
        (IDictionary leftMap, IDictionary rightMap) => MapsEqual(leftMap, rightMap),
        (string leftText, _) => leftText.Equals(right),
        (IEnumerable leftItems, IEnumerable rightItems) => ItemsEqual(leftItems, rightItems),
        _ => left.Equals(right),
    };

    private static bool MapsEqual(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
            return false;

        foreach (DictionaryEntry entry in left)
        {
            if (!right.Contains(entry.Key) || !NullableEqual(entry.Value, right[entry.Key]))
                return false;
        }

        return true;
    }

    private static bool ItemsEqual(IEnumerable left, IEnumerable right)
    {
        IEnumerator others = right.GetEnumerator();
        foreach (object? item in left)
        {
            if (!others.MoveNext() || !NullableEqual(item, others.Current))
                return false;
        }

        return !others.MoveNext();
    }

    private static bool NullableEqual(object? left, object? right)
        => left is null || right is null ? left is null && right is null : ObjectsEqual(left, right);
}
