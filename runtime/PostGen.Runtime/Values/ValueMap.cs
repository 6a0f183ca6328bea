using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A map that takes part in a record's equality by content, whatever the order of its entries.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
/// <param name="value">The map, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueMap<T>(IReadOnlyDictionary<string, T>? value) : IEquatable<ValueMap<T>>
{
    /// <summary>The map, or null.</summary>
    public IReadOnlyDictionary<string, T>? Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(ValueMap<T> other)
    {
        IReadOnlyDictionary<string, T>? left = Value;
        IReadOnlyDictionary<string, T>? right = other.Value;
        if (ReferenceEquals(left, right))
            return true;

        if (left is null || right is null || left.Count != right.Count)
            return false;

        foreach (KeyValuePair<string, T> entry in left)
        {
            if (!right.TryGetValue(entry.Key, out T? candidate) || !ContentEquality.Equal(entry.Value, candidate))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (Value is null)
            return 0;

        int hash = Value.Count;
        foreach (KeyValuePair<string, T> entry in Value)
            hash = unchecked(hash + HashCode.Combine(entry.Key, ContentEquality.HashOf(entry.Value)));

        return hash;
    }

    /// <summary>The number of entries, for what a record prints.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value is null ? "" : $"[{Value.Count}]";
}
