using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A list that takes part in a record's equality by content.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="value">The list, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueList<T>(IReadOnlyList<T>? value) : IEquatable<ValueList<T>>
{
    /// <summary>The list, or null.</summary>
    public IReadOnlyList<T>? Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        IReadOnlyList<T>? left = Value;
        IReadOnlyList<T>? right = other.Value;
        if (ReferenceEquals(left, right))
            return true;

        if (left is null || right is null || left.Count != right.Count)
            return false;

        for (int i = 0; i < left.Count; i++)
        {
            if (!ContentEquality.Equal(left[i], right[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (Value is null)
            return 0;

        var hash = new HashCode();
        hash.Add(Value.Count);
        for (int i = 0; i < Value.Count; i++)
            hash.Add(ContentEquality.HashOf(Value[i]));

        return hash.ToHashCode();
    }

    /// <summary>The number of items, for what a record prints.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value is null ? "" : $"[{Value.Count}]";
}
