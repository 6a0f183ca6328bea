using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A member that is optional and nullable in the document: <c>null</c> and absent are told apart.</summary>
/// <typeparam name="T">Type of the member.</typeparam>
/// <param name="value">The value that was set, null included.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Presence<T>(T value) : IEquatable<Presence<T>>
{
    /// <summary>The value was set.</summary>
    public bool IsSet { get; } = true;

    /// <summary>The value; the type's default where it was not set.</summary>
    public T Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(Presence<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Presence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, Value);

    /// <inheritdoc/>
    public override string? ToString() => Value?.ToString();
}
