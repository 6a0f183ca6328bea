using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Bytes that take part in a record's equality by content.</summary>
/// <param name="value">The bytes, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueBytes(byte[]? value) : IEquatable<ValueBytes>
{
    /// <summary>The bytes, or null.</summary>
    public byte[]? Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(ValueBytes other)
        => Value is null ? other.Value is null : other.Value is not null && Value.AsSpan().SequenceEqual(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Value);
        return hash.ToHashCode();
    }

    /// <summary>The number of bytes, for what a record prints.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value is null ? "" : $"[{Value.Length}]";
}
