using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A JSON value that takes part in a record's equality by content.</summary>
/// <param name="value">The value, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueJson(JsonElement? value) : IEquatable<ValueJson>
{
    /// <summary>The value, or null.</summary>
    public JsonElement? Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(ValueJson other)
        => Value is { } left ? other.Value is { } right && JsonEquality.Equals(left, right) : other.Value is null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is { } value ? JsonEquality.HashOf(value) : 0;

    /// <inheritdoc/>
    public override string ToString() => Value is { ValueKind: not JsonValueKind.Undefined } value ? value.GetRawText() : "";
}
